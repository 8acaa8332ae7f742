package org.missionbench.documents.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What the values of cells are as text: numbers plain with a point, dates as 2022-06-30, yes and no. */
final class SheetValues {

    // a spreadsheet keeps fifteen digits; more are the remains of binary fractions
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern FIXED = Pattern.compile("0(?:\\.(0+))?");
    private static final int LONGEST_EXPONENT = 40;

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<String, Kind> kinds = new HashMap<>();

    SheetValues(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** How a number is to be understood. */
    private record Kind(boolean date, int decimals) {}

    String text(String type, String style, String raw) {
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw)).getString();
            case "b" -> raw.isEmpty() ? "" : raw.equals("0") ? "no" : "yes";
            case "str", "inlineStr", "e", "d" -> raw;
            default -> raw.isEmpty() ? "" : number(style, raw);
        };
    }

    private String number(String style, String raw) {
        Kind kind = kinds.computeIfAbsent(style, this::kind);
        BigDecimal exact = new BigDecimal(raw.strip());
        if (Math.abs((long) exact.scale()) > LONGEST_EXPONENT && exact.precision() - exact.scale() > LONGEST_EXPONENT) {
            throw new IllegalArgumentException(raw);
        }
        if (kind.date()) {
            return date(exact.doubleValue());
        }
        BigDecimal value = exact.round(DIGITS);
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int scale = Math.max(Math.max(plain.scale(), 0), kind.decimals());
        return plain.setScale(Math.min(scale, LONGEST_EXPONENT), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String date(double days) {
        LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904);
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? moment.toLocalDate().toString() : moment.toString();
    }

    private Kind kind(String style) {
        if (style.isEmpty()) {
            return new Kind(false, 0);
        }
        XSSFCellStyle found = styles.getStyleAt(Integer.parseInt(style));
        String format = found.getDataFormatString();
        if (format == null) {
            return new Kind(false, 0);
        }
        Matcher fixed = FIXED.matcher(format);
        int decimals =
                fixed.matches() && fixed.group(1) != null ? fixed.group(1).length() : 0;
        return new Kind(DateUtil.isADateFormat(found.getDataFormat(), format), decimals);
    }
}
