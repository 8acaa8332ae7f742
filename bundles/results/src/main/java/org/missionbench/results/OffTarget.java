package org.missionbench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.kernel.FigureStyle;

/**
 * An indicator off its target, or an output not fully completed.
 *
 * @param code of the indicator or output
 * @param planned what was planned
 * @param actual what became of it
 * @param explained whether a reason is given
 * @param what the indicator, or which numbers
 */
record OffTarget(String code, String planned, String actual, boolean explained, String what) {

    private static final int READABLE = 70;

    static List<OffTarget> of(Frameworks frameworks) {
        List<OffTarget> off = new ArrayList<>();
        for (Indicator indicator : frameworks.indicators()) {
            if (indicator.isMet().equals(Optional.of(false))) {
                off.add(new OffTarget(
                        indicator.code(),
                        IndicatorText.target(indicator),
                        Written.of(indicator.actual()),
                        indicator.reason() != null,
                        shortened(indicator.text())));
            }
        }
        for (PlannedOutput output : frameworks.outputs()) {
            Delivery delivery = Delivery.of(output, frameworks);
            if (delivery == Delivery.NOT_COMPLETED || delivery == Delivery.PARTLY) {
                off.add(output(output, frameworks));
            }
        }
        return off;
    }

    private static OffTarget output(PlannedOutput output, Frameworks frameworks) {
        List<OutputQuantity> printed = frameworks.printed(output);
        boolean explained = output.reason() != null
                || (!printed.isEmpty() && printed.stream().allMatch(number -> number.reason() != null));
        if (printed.isEmpty()) {
            return new OffTarget(output.code(), FigureStyle.nil(), "no", explained, shortened(output.text()));
        }
        return new OffTarget(
                output.code(),
                printed.stream()
                        .map(number -> frameworks
                                .planned(output, number)
                                .map(planned -> Written.of(planned.value()))
                                .orElse(FigureStyle.nil()))
                        .collect(Collectors.joining("; ")),
                printed.stream().map(number -> Written.of(number.value())).collect(Collectors.joining("; ")),
                explained,
                printed.stream().map(OutputQuantity::title).collect(Collectors.joining("; ")));
    }

    List<String> cells() {
        return List.of(code, planned, actual, explained ? "given" : "missing", what);
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", code);
        data.put("planned", planned);
        data.put("actual", actual);
        data.put("explained", explained);
        data.put("what", what);
        return data;
    }

    private static String shortened(String text) {
        int end = text.lastIndexOf(' ', READABLE);
        return text.length() <= READABLE || end < 0 ? text : text.substring(0, end) + " …";
    }
}
