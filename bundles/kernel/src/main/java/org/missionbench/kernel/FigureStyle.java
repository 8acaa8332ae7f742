package org.missionbench.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a figure is printed, in a table or in a sentence. The only place where digits are dropped, {@code HALF_UP}.
 *
 * <p>Tables of the United Nations print thousands with one decimal, a space between groups of three digits, negative
 * figures in parentheses and an en dash for nil. Sentences print full dollars with commas, or millions.
 */
public enum FigureStyle {
    /** {@code 41 298.5}, {@code (45.5)}, {@code –}: an amount in thousands, in a table. */
    THOUSANDS(3, 1, Setting.TABLE, "", ""),
    /** {@code 32.5}: an amount in millions, in a table. */
    MILLIONS(6, 1, Setting.TABLE, "", ""),
    /** {@code 1.7}, {@code (1.1)}, {@code –}: a percentage, in a table. */
    PERCENTAGE(0, 1, Setting.TABLE, "", ""),
    /** {@code 1 234}: a whole number, in a table. */
    COUNT(0, 0, Setting.TABLE, "", ""),
    /** {@code 49.3}: a quantity with one decimal, in a table. */
    DECIMAL(0, 1, Setting.TABLE, "", ""),
    /** {@code 0.892}: a rate of exchange, in a table. */
    RATE(0, 3, Setting.TABLE, "", ""),
    /** {@code $77.6}, {@code ($63.5)}: thousands of dollars in the heading of a variance. */
    HEADING_THOUSANDS(3, 1, Setting.HEADING, "$", ""),
    /** {@code 21.7%}, {@code (7.1%)}: the percentage in the heading of a variance. */
    HEADING_PERCENTAGE(0, 1, Setting.HEADING, "", "%"),
    /** {@code $685,900}: full dollars, in a sentence, without a sign. */
    PROSE_DOLLARS(0, 0, Setting.PROSE, "$", ""),
    /** {@code $40.6 million}: in a sentence, without a sign. */
    PROSE_MILLIONS(6, 1, Setting.PROSE, "$", " million"),
    /** {@code $9.38 million}: in a sentence where the tenth is not enough, without a sign. */
    PROSE_MILLIONS_HUNDREDTHS(6, 2, Setting.PROSE, "$", " million"),
    /** {@code 98.3 per cent}, {@code 10 per cent}: in a sentence, without a sign. */
    PROSE_PERCENTAGE(0, 1, Setting.PROSE, "", " per cent"),
    /** {@code 1,234}: a whole number, in a sentence, without a sign. */
    PROSE_COUNT(0, 0, Setting.PROSE, "", ""),
    /** {@code four}, {@code 12}: a whole number in a sentence, in words below ten, without a sign. */
    PROSE_WORDS(0, 0, Setting.PROSE, "", ""),
    /** {@code Four}, {@code 12}: the same at the start of a sentence. */
    PROSE_WORDS_FIRST(0, 0, Setting.PROSE, "", ""),
    /** {@code 49.3}, {@code 48}: a quantity with one decimal, none when it is whole, in a sentence, without a sign. */
    PROSE_DECIMAL(0, 1, Setting.PROSE, "", ""),
    /** {@code 0.892}: a rate of exchange, in a sentence. */
    PROSE_RATE(0, 3, Setting.PROSE, "", "");

    private static final String NIL = "–";
    private static final List<String> BELOW_TEN =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final int powerOfTen;
    private final int decimals;
    private final Setting setting;
    private final String prefix;
    private final String suffix;

    FigureStyle(int powerOfTen, int decimals, Setting setting, String prefix, String suffix) {
        this.powerOfTen = powerOfTen;
        this.decimals = decimals;
        this.setting = setting;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** The style called like {@code prose-dollars}; empty when there is none. */
    public static Optional<FigureStyle> find(String written) {
        return Stream.of(values())
                .filter(style -> style.written().equals(written))
                .findFirst();
    }

    /** This style's name in texts and packages: {@code prose-dollars}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many decimals are printed. */
    public int decimals() {
        return decimals;
    }

    /** By which power of ten an amount is divided before it is printed: 3 for thousands. */
    public int powerOfTen() {
        return powerOfTen;
    }

    /** What is printed where no figure exists or where it is exactly nil. */
    public static String nil() {
        return NIL;
    }

    /**
     * Prints a figure.
     *
     * @param tableSpace what stands between groups of three digits in tables: a space that does not break, as narrow
     *     as the medium allows
     */
    public String print(Figure figure, char tableSpace) {
        if (setting != Setting.PROSE && figure.isNil()) {
            return NIL;
        }
        BigDecimal exact = scaled(figure);
        BigDecimal rounded = exact.abs().setScale(decimals, RoundingMode.HALF_UP);
        if ((this == PROSE_WORDS || this == PROSE_WORDS_FIRST)
                && rounded.compareTo(BigDecimal.valueOf(BELOW_TEN.size())) < 0) {
            return inWords(rounded.intValueExact());
        }
        char space = setting == Setting.TABLE ? tableSpace : ',';
        String digits = prefix + grouped(plain(rounded), space) + suffix;
        return exact.signum() < 0 && setting != Setting.PROSE ? "(" + digits + ")" : digits;
    }

    /** The exact value in the unit that is printed: thousands for {@link #THOUSANDS}. */
    public BigDecimal scaled(Figure figure) {
        return plainValue(figure).movePointLeft(powerOfTen);
    }

    private static BigDecimal plainValue(Figure figure) {
        return figure.accept(new Figure.Visitor<>() {
            @Override
            public BigDecimal amount(Money money) {
                return money.toDecimal();
            }

            @Override
            public BigDecimal percentage(Percentage percentage) {
                return percentage.value();
            }

            @Override
            public BigDecimal rate(ExchangeRate rate) {
                return rate.perDollar();
            }

            @Override
            public BigDecimal quantity(Quantity quantity) {
                return quantity.amount();
            }
        });
    }

    private String inWords(int number) {
        String word = BELOW_TEN.get(number);
        return this == PROSE_WORDS ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    // a sentence says "10 per cent", a table prints "10.0"
    private String plain(BigDecimal rounded) {
        boolean whole = (this == PROSE_PERCENTAGE || this == PROSE_DECIMAL)
                && rounded.stripTrailingZeros().scale() <= 0;
        return whole ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    private static String grouped(String digits, char space) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int at = end - 3; at > 0; at -= 3) {
            text.insert(at, space);
        }
        return text.toString();
    }

    private enum Setting {
        TABLE,
        HEADING,
        PROSE
    }
}
