package org.missionbench.fuel;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fills of one vehicle or generator, in whatever order slips come, handed out by date and time. Kept as plain
 * numbers, some forty bytes a slip, so that a million slips fit into little memory.
 */
final class MeterReadings {

    private static final int MINUTES_A_DAY = 1440;
    private static final int POSITION_BITS = 31;
    private static final long NONE = Long.MIN_VALUE;
    private static final int DECIMALS = 2;

    private long[] order = new long[8];
    private long[] meters = new long[8];
    private long[] quantities = new long[8];
    private int[] slipEnds = new int[8];
    private final ByteArrayOutputStream slips = new ByteArrayOutputStream(96);
    private int size;

    /** Receives a fill. */
    interface Visitor {
        /** Receives one; the reading is absent when none was taken. */
        void fill(LocalDate date, String slip, BigDecimal quantity, @Nullable BigDecimal reading);
    }

    void add(LocalDate date, @Nullable String time, String slip, BigDecimal quantity, @Nullable BigDecimal reading) {
        if (size == order.length) {
            grow();
        }
        order[size] = (minute(date, time) << POSITION_BITS) | size;
        meters[size] = reading == null ? NONE : hundredths(reading);
        quantities[size] = hundredths(quantity);
        slips.writeBytes(slip.getBytes(StandardCharsets.UTF_8));
        slipEnds[size] = slips.size();
        size++;
    }

    /** Hands on the fills by date and time, those of the same minute by slip. */
    void inOrder(Visitor visitor) {
        long[] sorted = Arrays.copyOf(order, size);
        Arrays.sort(sorted);
        byte[] names = slips.toByteArray();
        for (long entry : sorted) {
            int at = (int) (entry & ((1L << POSITION_BITS) - 1));
            int from = at == 0 ? 0 : slipEnds[at - 1];
            visitor.fill(
                    LocalDate.ofEpochDay(Math.floorDiv(entry >> POSITION_BITS, MINUTES_A_DAY)),
                    new String(names, from, slipEnds[at] - from, StandardCharsets.UTF_8),
                    BigDecimal.valueOf(quantities[at], DECIMALS),
                    meters[at] == NONE ? null : BigDecimal.valueOf(meters[at], DECIMALS));
        }
    }

    private void grow() {
        int larger = size * 2;
        order = Arrays.copyOf(order, larger);
        meters = Arrays.copyOf(meters, larger);
        quantities = Arrays.copyOf(quantities, larger);
        slipEnds = Arrays.copyOf(slipEnds, larger);
    }

    private static long minute(LocalDate date, @Nullable String time) {
        long start = date.toEpochDay() * MINUTES_A_DAY;
        return time == null ? start : start + Integer.parseInt(time, 0, 2, 10) * 60L + Integer.parseInt(time, 3, 5, 10);
    }

    private static long hundredths(BigDecimal number) {
        return number.setScale(DECIMALS).unscaledValue().longValueExact();
    }
}
