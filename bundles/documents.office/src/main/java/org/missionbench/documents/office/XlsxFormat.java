package org.missionbench.documents.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.missionbench.kernel.FigureStyle;

/** The format of a cell under which a spreadsheet shows a figure exactly as the report prints it. */
final class XlsxFormat {

    private static final String GROUP = "\\ ";

    private XlsxFormat() {}

    /**
     * The format for a value of this size: formats cannot group digits by a space, so each group is written out.
     *
     * @param value in the unit that is printed
     */
    static String of(FigureStyle style, BigDecimal value) {
        StringBuilder digits = new StringBuilder();
        int whole = value.abs()
                .setScale(style.decimals(), RoundingMode.HALF_UP)
                .toBigInteger()
                .toString()
                .length();
        for (int groups = (whole - 1) / 3; groups > 0; groups--) {
            digits.append(digits.isEmpty() ? "#" : "###").append(GROUP);
        }
        digits.append(digits.isEmpty() ? "0" : "##0");
        if (style.decimals() > 0) {
            digits.append('.').append("0".repeat(style.decimals()));
        }
        return digits + ";(" + digits + ");\"" + FigureStyle.nil() + "\"";
    }
}
