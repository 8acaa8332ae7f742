package org.missionbench.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.missionbench.kernel.MissionPeriod;

/** The beginning of every command's data: whose figures they are. */
final class ScopeData {

    private ScopeData() {}

    static Map<String, Object> of(MissionPeriod scope) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        return data;
    }
}
