package org.missionbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplyMeasuresTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.supply(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void countACategoryWithItsParts() {
        rows.put(
                OwnRows.order("1", "new-chairs", "chairs", "700.50", "2023-10-02", "2023-12-01", "2023-12-01", null),
                OwnRows.order("2", null, "goods", "99.50", "2024-01-02", "2024-02-01", null, "Flood"),
                OwnRows.order("3", null, "goods", "1000000", "2023-06-30", "2024-02-01", null, "Another period"));
        assertThat(printed("acquisitions.planned.goods")).isEqualTo("1000.00");
        assertThat(printed("acquisitions.ordered.goods")).isEqualTo("800.00");
        assertThat(printed("acquisitions.delivered.goods")).isEqualTo("700.50");
        assertThat(printed("acquisitions.difference")).isEqualTo("700.00");
        assertThat(printed("acquisitions.unplanned")).isEqualTo("99.50");
        assertThat(printed("acquisitions.ordered.quarter.2")).isEqualTo("700.50");
        assertThat(printed("acquisitions.not-ordered")).isEqualTo("1");
    }

    @Test
    void judgeLatenessOnTheLastDayWithARecord() {
        rows.put(
                OwnRows.order("1", "new-chairs", "chairs", "5", "2023-10-02", "2023-12-01", "2023-12-11", null),
                OwnRows.order("2", "guards", "services", "5", "2023-10-02", "2023-12-01", null, null),
                OwnRows.order("3", "guards", "services", "5", "2023-10-02", "2023-12-31", null, null),
                OwnRows.order("4", "guards", "services", "5", "2023-10-02", "2023-12-01", "2023-11-30", null));
        assertThat(printed("acquisitions.late")).isEqualTo("2");
        assertThat(printed("acquisitions.days-late")).isEqualTo("10");
        assertThat(printed("acquisitions.share-in-time")).isEqualTo("33.3");
        assertThat(printed("acquisitions.share-as-planned")).isEqualTo("66.7");
    }

    @Test
    void countCargoByDirection() {
        rows.put(
                OwnRows.cargo("1", "2023-07-03", "store", "office", "100.50"),
                OwnRows.cargo("2", "2023-07-03", "store", "office", "100.50"),
                OwnRows.cargo("3", "2023-08-03", "harbour", "store", "300"),
                OwnRows.cargo("4", "2023-08-03", "office", "harbour", "20"));
        assertThat(printed("cargo.kilograms")).isEqualTo("201");
        assertThat(printed("cargo.kilograms.mode.road")).isEqualTo("201");
        assertThat(printed("cargo.kilograms.month.2023-08")).isEqualTo("0");
        assertThat(printed("cargo.received")).isEqualTo("300");
        assertThat(printed("cargo.dispatched")).isEqualTo("20");
        assertThat(printed("cargo.consignments")).isEqualTo("2");
    }

    @Test
    void takeTheRegisterOnTheLastDay() {
        rows.put(
                OwnRows.property("T-2", "small", "tools", "store", 1, "70", "2024-02-01", null),
                OwnRows.property("T-1", "small", "tools", "store", 1, "400", "2020-07-01", "2023-11-01"));
        assertThat(printed("property.historical-cost")).isEqualTo("20120.00");
        assertThat(printed("property.historical-cost.small")).isEqualTo("70.00");
        assertThat(printed("property.historical-cost.kind.cars")).isEqualTo("20000.00");
        assertThat(printed("property.historical-cost.month.2023-10")).isEqualTo("20450.00");
        assertThat(printed("property.historical-cost.month.2023-11")).isEqualTo("20050.00");
        assertThat(printed("property.items")).isEqualTo("3");
        assertThat(printed("property.past-life")).isEqualTo("1");
        assertThat(printed("property.received")).isEqualTo("70.00");
        assertThat(printed("property.left")).isEqualTo("400.00");
    }

    @Test
    void compareAnInventoryWithTheRegisterAsItWas() {
        rows.put(
                new InventoryCount(
                        "spring", "A-1", OwnRows.day("2024-03-05"), "office", 1, "store", null, Basis.RECORDED),
                new InventoryCount("spring", "S-1", OwnRows.day("2024-03-05"), "store", 12, null, 12L, Basis.RECORDED),
                OwnRows.seen("X-9", "store", 1));
        assertThat(printed("inventory.spring.expected")).isEqualTo("3");
        assertThat(printed("inventory.spring.found")).isEqualTo("1");
        assertThat(printed("inventory.spring.moved")).isEqualTo("1");
        assertThat(printed("inventory.spring.not-found")).isEqualTo("1");
        assertThat(printed("inventory.spring.other-quantity")).isEqualTo("0");
        assertThat(printed("inventory.spring.not-registered")).isEqualTo("1");
        assertThat(printed("inventory.share-found")).isEqualTo("66.7");
        assertThat(printed("inventory.share-in-place")).isEqualTo("33.3");
        assertThat(printed("inventory.share-settled")).isEqualTo("0.0");
    }

    @Test
    void expectOnlyThePlaceThatAnInventoryIsOf() {
        rows.put(new InventoryRound("spring", "Store", OwnRows.day("2024-03-04"), OwnRows.day("2024-03-08"), "store"));
        assertThat(printed("inventory.expected")).isEqualTo("2");
    }

    @Test
    void addUpTheIndex() {
        rows.put(
                OwnRows.indicator("a", "90.00", "95.00", "100.00", null),
                OwnRows.indicator("b", "90.00", "50.00", "25.00", null));
        assertThat(printed("property-index")).isEqualTo("125");
        assertThat(printed("property-index.maximum")).isEqualTo("200");
        assertThat(printed("property-index.share")).isEqualTo("62.5");
        assertThat(printed("property-index.indicators")).isEqualTo("2");
        assertThat(printed("property-index.reached")).isEqualTo("1");
    }

    @Test
    void followWriteOffs() {
        rows.put(
                OwnRows.writeOff("W-1", "T-1", "2023-10-01", "2023-11-01"),
                OwnRows.writeOff("W-2", "A-1", "2023-10-11", null),
                OwnRows.writeOff("W-3", "S-1", null, null));
        assertThat(printed("write-offs.requested")).isEqualTo("3");
        assertThat(printed("write-offs.approved")).isEqualTo("2");
        assertThat(printed("write-offs.disposed")).isEqualTo("1");
        assertThat(printed("write-offs.pending")).isEqualTo("2");
        assertThat(printed("write-offs.historical-cost")).isEqualTo("400.00");
        assertThat(printed("write-offs.proceeds")).isEqualTo("30.00");
        assertThat(printed("write-offs.days-to-approve")).isEqualTo("30");
        assertThat(printed("write-offs.days-to-dispose")).isEqualTo("31");
    }

    private String printed(String key) {
        return MeasuredFigures.of(rows.store(), OwnRows.SCOPE).printed("supply." + key);
    }
}
