package com.example.medical;

import org.missionbench.testkit.ModuleContract;

/** The module keeps to every rule; see {@link org.missionbench.testkit.Rule}. */
class ModuleIT extends ModuleContract {}
