package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class BadRowsTest extends ImportBench {

    @Test
    void refusesAColumnNobodyKnows() throws Exception {
        assertThat(refusal(HEAD.replace("tea", "te"), GOOD))
                .isEqualTo(
                        "sale.csv row 1: sale has no column 'te'; did you mean 'tea'? the head is bill,line,month,date,tea,kind,currency,amount,rate,dollars,iced,[note]");
    }

    @Test
    void refusesAHeadThatLacksColumns() throws Exception {
        assertThat(refusal("bill,line,month,date,tea,kind,currency,amount,rate", GOOD))
                .isEqualTo(
                        "sale.csv row 1: the head lacks 'dollars', 'iced'; it needs bill,line,month,date,tea,kind,currency,amount,rate,dollars,iced,[note]");
    }

    @Test
    void refusesAColumnThatStandsThereTwice() throws Exception {
        assertThat(refusal(HEAD + ",note", GOOD + ","))
                .isEqualTo("sale.csv row 1: column 'note' stands there twice; keep one");
    }

    @Test
    void refusesSemicolons() throws Exception {
        assertThat(refusal(HEAD.replace(',', ';'), GOOD.replace(',', ';')))
                .isEqualTo(
                        "sale.csv row 1: cells are not separated by commas; save the file as CSV with commas, or import the workbook (.xlsx) instead");
    }

    @Test
    void refusesAReferenceToNothing() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("green", "gren")))
                .isEqualTo(
                        "sale.csv row 2, tea: 'gren' is not in tea; did you mean 'green'? use one of black, green, or add a row to tea");
    }

    @Test
    void refusesTextInAnAmount() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("2.80", "about 3")))
                .isEqualTo(
                        "sale.csv row 2, dollars: 'about 3' is not an amount such as 1234.50, with a point before the cents and nothing between thousands");
    }

    @Test
    void refusesADecimalComma() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("2.80", "\"1,5\"")))
                .isEqualTo("sale.csv row 2, dollars: '1,5' has a decimal comma; write 1.5, with a point");
    }

    @Test
    void refusesMoreDecimalsThanTheCurrencyHas() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("EUR,2.50", "JPY,2.50"))).startsWith("sale.csv row 2, amount: '2.50' is");
    }

    @Test
    void refusesACurrencyThatDoesNotExist() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("EUR", "QQQ")))
                .isEqualTo(
                        "sale.csv row 2, amount: '2.50' is in the currency 'QQQ', which does not exist; use an ISO 4217 code such as USD");
    }

    @Test
    void refusesAKeyThatStandsThereTwice() throws Exception {
        assertThat(refusal(HEAD, GOOD, GOOD.replace("B1", "B2"), GOOD))
                .isEqualTo(
                        "sale.csv row 4, bill, line: the key 'B1, 1' stands in row 2 already; remove one of the two rows, or change the key");
    }

    @Test
    void refusesAMonthOutsideThePeriod() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("2021-09,", "2022-09,")))
                .isEqualTo(
                        "sale.csv row 2, month: '2022-09' is not a month of 2021/22, which runs from 2021-07 to 2022-06");
    }

    @Test
    void refusesWhatTheRecordRefuses() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace(",no,", ",yes,")))
                .isEqualTo("sale.csv row 2: iced tea is not taken away; write no under iced");
    }

    @Test
    void refusesAChoiceThatDoesNotExist() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("take-away", "delivery")))
                .isEqualTo("sale.csv row 2, kind: 'delivery' is unknown; use one of on-the-spot, take-away");
    }

    @Test
    void refusesAMissingValue() throws Exception {
        assertThat(refusal(HEAD, GOOD.replace("2.80", "")))
                .startsWith("sale.csv row 2, dollars: no value, but every row needs one");
    }

    @Test
    void refusesAFormula() throws Exception {
        assertThat(refusal(HEAD, GOOD + "=cmd|' /C calc'!A0"))
                .isEqualTo(
                        "sale.csv row 2, note: '=cmd|' /C calc'!A0' would run as a formula in a spreadsheet; write the value itself, or begin it with a letter");
    }

    @Test
    void refusesARowThatWasCutOff() throws Exception {
        assertThat(refusal(HEAD, GOOD, "B2,1,2021-09,2021"))
                .isEqualTo(
                        "sale.csv row 3: the row has 4 cells, the head 12; put a text with a comma in it in quotation marks, and see whether the file was cut off");
    }

    @Test
    void countsOneCellInTheSingular() throws Exception {
        assertThat(refusal(HEAD, GOOD, "B2")).startsWith("sale.csv row 3: the row has 1 cell, the head 12;");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() throws Exception {
        assertThat(refusal(HEAD, GOOD, GOOD.replace("B1", "B2") + "\"never closed", GOOD))
                .isEqualTo(
                        "sale.csv row 3: a quotation mark is opened there and never closed; close it, or double it if it is meant");
    }

    @Test
    void refusesLettersAfterAClosingQuotationMark() throws Exception {
        assertThat(refusal(HEAD, GOOD + "\"a\"b"))
                .isEqualTo("sale.csv row 2: letters follow a closing quotation mark; double the marks inside a text");
    }

    @Test
    void takesAQuotationMarkInTheMiddleForItself() throws Exception {
        write("tea.csv", "code,title", "green,5\" pot");
        assertThat(runCsv("tea.csv")).containsExactly("UNEM 2021/22: imported");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws Exception {
        Files.write(folder.resolve("tea.csv"), "code,title\ngreen,Th\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(runCsv("tea.csv"))
                .startsWith(
                        "tea.csv row 2, title: 'Th\uFFFD' holds bytes that are not UTF-8; save the file again as CSV in UTF-8");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        Files.writeString(folder.resolve("tea.csv"), "");
        assertThat(runCsv("tea.csv"))
                .startsWith(
                        "tea.csv: the file is empty; its first row must name the columns ('export --template' writes them)");
    }

    @Test
    void refusesAControlCharacter() throws Exception {
        write("tea.csv", "code,title", "green,Green\u0000tea");
        assertThat(runCsv("tea.csv"))
                .startsWith("tea.csv row 2, title: 'Green?tea' holds the control character 0; take it out");
    }

    @Test
    void blamesARowForItsOwnFaultsOnlyNotForThoseOfWhatItRefersTo() throws Exception {
        descriptor("tea", "sale");
        write("package/tea.csv", "code,title", "green,=1+1");
        write("package/sale.csv", HEAD, GOOD);
        assertThat(run("package")).hasSize(2).first().asString().startsWith("tea.csv row 2, title: '=1+1' would run");
    }
}
