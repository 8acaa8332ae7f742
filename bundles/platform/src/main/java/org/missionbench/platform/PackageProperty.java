package org.missionbench.platform;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What somebody wrote into a package's descriptor beyond the data, kept so that an export writes it again. */
@Dataset(
        name = "package-property",
        title = "Properties of the data package",
        help = "Title, description, sources, licences, contributors and the like from datapackage.json.")
record PackageProperty(
        @Column(label = "Property", help = "Name in datapackage.json.", key = true, example = "description")
                String property,
        @Column(label = "Value", help = "Its value, as JSON.", example = "\"Figures of one budget period\"")
                String value) {}
