package org.missionbench.platform;

import java.util.Locale;
import org.missionbench.kernel.MissionPeriod;

/** What a package is called when nobody has given it a name. Public for the packages of this bundle only. */
public final class PackageNames {

    private PackageNames() {}

    /** {@code unifil-2021-22}. */
    public static String name(MissionPeriod scope) {
        return scope.toString().toLowerCase(Locale.ROOT).replaceAll("[ /]", "-");
    }

    /** {@code UNIFIL 2021/22}. */
    public static String title(MissionPeriod scope) {
        return scope.toString();
    }

    /** Whether a property, as JSON, says no more than that. */
    public static boolean isGiven(MissionPeriod scope, String property, String json) {
        String said = json.length() < 2 ? json : json.substring(1, json.length() - 1);
        return (property.equals("name") && said.equals(name(scope)))
                || (property.equals("title") && said.equals(title(scope)));
    }
}
