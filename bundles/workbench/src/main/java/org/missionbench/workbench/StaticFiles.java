package org.missionbench.workbench;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** The workbench's own scripts, styles and words, and the modules they use. */
public final class StaticFiles {

    private StaticFiles() {}

    /** The workbench's own. */
    @Component(service = Own.class, immediate = true)
    @HttpWhiteboardResource(pattern = "/ui/*", prefix = "/ui")
    public static class Own {}

    /** What others wrote. */
    @Component(service = Modules.class, immediate = true)
    @HttpWhiteboardResource(pattern = "/lib/*", prefix = "/META-INF/resources/_static")
    public static class Modules {}
}
