package org.missionbench.contracts.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Money;

/** What a column holds. Each type has one Java type and one way to be written in a file. */
public enum ColumnType {
    /** {@link String}; any text on one or more lines. */
    TEXT(String.class),
    /** {@code long} or {@link Long}: {@code 1234}. */
    WHOLE_NUMBER(Long.class),
    /** {@link BigDecimal} of the column's fixed scale: {@code 0.892000}. */
    DECIMAL(BigDecimal.class),
    /** {@link Money}: {@code -1234.50}, a point before the cents and no separators between thousands. */
    AMOUNT(Money.class),
    /** {@link LocalDate}: {@code 2022-06-30}. */
    DATE(LocalDate.class),
    /** {@link YearMonth}: {@code 2022-06}. */
    MONTH(YearMonth.class),
    /** {@link BudgetPeriod}: {@code 2021/22}. */
    PERIOD(BudgetPeriod.class),
    /** {@code boolean} or {@link Boolean}: {@code yes} or {@code no}. */
    YES_NO(Boolean.class),
    /** A Java enum, written in lower-case kebab: {@code exchange-rate}. */
    CHOICE(Enum.class);

    private final Class<?> javaType;

    ColumnType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** The type of a value in memory, boxed; for a choice the enum's common parent. */
    public Class<?> javaType() {
        return javaType;
    }
}
