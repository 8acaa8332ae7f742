package org.missionbench.api.http;

import java.util.List;

/** A part of the API: routes that belong together. Registered as a service within this bundle. */
public interface Resource {

    /** What can be asked for; templates are unique together with their methods. */
    List<Route> routes();
}
