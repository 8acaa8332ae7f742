package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.platform.intake.TeaHouse.Sale;

/** Files of another system's till, read by a profile. */
class ProfileImportTest extends ImportBench {

    static final String TILL =
            """
            {
              "title": "Sales of a till",
              "file": { "kind": "csv", "delimiter": ";", "encoding": "windows-1252", "linesBeforeHead": 2 },
              "numbers": { "decimal": ",", "group": " ", "negative": "parentheses" },
              "heads": {
                "bill": ["Beleg", "Receipt"], "day": "Datum", "good": "Ware", "table": "Tisch", "sum": "Betrag",
                "rate": "Kurs", "text": "Bemerkung"
              },
              "optional": ["text"],
              "skip": [ { "column": "bill", "begins": ["Summe"] } ],
              "footer": [ { "column": "bill", "equals": "Ende" } ],
              "datasets": [
                {
                  "dataset": "sale",
                  "columns": {
                    "bill": { "text": "T-{bill}" },
                    "line": { "running": ["bill"] },
                    "month": { "from": "day", "date": "dd.MM.yyyy", "keep": "month" },
                    "date": { "from": "day", "date": "dd.MM.yyyy" },
                    "tea": { "from": "good", "pick": "^([A-Z]+)-", "letters": "lower",
                             "codes": { "grn": "green", "blk": "black" } },
                    "kind": { "from": "table", "ifBlank": "take-away", "codes": { "1": "on-the-spot" } },
                    "currency": { "constant": "EUR" },
                    "amount": { "from": "sum", "number": true },
                    "rate": { "from": "rate", "number": { "decimals": 3 } },
                    "dollars": { "from": "sum", "number": { "times": "1.1", "decimals": 2 } },
                    "iced": { "constant": "no" },
                    "note": "text"
                  }
                }
              ]
            }
            """;
    static final String HEADS = "Beleg;Datum;Ware;Tisch;Betrag;Kurs;Bemerkung";
    private static final String GOOD_ROW = "17;14.09.2021;GRN-25;;1 234,50;0,892;Für später";

    @BeforeEach
    void installProfile() throws IOException, CommandRefused {
        write("profiles/till.json", TILL);
        write("tea.csv", "code,title", "green,Green tea", "black,Black tea");
        runCsv("tea.csv");
    }

    @Test
    void makesRowsOfAForeignFile() throws Exception {
        till(
                GOOD_ROW,
                "17;14.09.2021;BLK-25;1;(2,50);0,892;",
                "",
                "Summe;;;;1 232,00;;",
                "Ende;;;;;;",
                "Printed by Otto");

        assertThat(runCsv("till.csv", "profile=till"))
                .containsExactly(
                        "till.csv: 3 rows were passed over, as the profile till says", "UNEM 2021/22: imported");

        List<Sale> sales = store.all(SCOPE, Sale.class);
        assertThat(sales).hasSize(2);
        assertThat(sales.get(0))
                .hasToString(
                        "Sale[bill=T-17, line=1, month=2021-09, date=2021-09-14, tea=green, kind=TAKE_AWAY,"
                                + " currency=EUR, amount=EUR 1234.50, rate=0.892, dollars=USD 1357.95, iced=false, note=Für später]");
        assertThat(sales.get(1))
                .hasToString("Sale[bill=T-17, line=2, month=2021-09, date=2021-09-14, tea=black, kind=ON_THE_SPOT,"
                        + " currency=EUR, amount=EUR -2.50, rate=0.892, dollars=USD -2.75, iced=false, note=null]");
    }

    @Test
    void rejectsWhatItCannotReadInTheWordsOfTheSource() throws Exception {
        till("17;31.09.2021;GRN-25;;12.50;0,892;", "18;14.09.2021;WHT-25;;1,00;0,892;", "19;14.09.2021;GRN");

        assertThat(runCsv("till.csv", "profile=till"))
                .containsExactly(
                        "till.csv row 4, Datum: '31.09.2021' is not a date of the form dd.MM.yyyy; write it like 14.09.2021",
                        "till.csv row 4, Betrag: '12.50' is not a number as this source writes them; write it like 1 234,50 or (1 234,50)",
                        "till.csv row 5, Ware: 'wht' is not in the list of codes; use one of blk, grn, or add it to datasets[0].columns.tea.codes of "
                                + folder.resolve("profiles/till.json"),
                        "till.csv row 6: the row has 3 cells, the head 7; see whether the file was cut off, or say in the profile's skip that such rows are passed over",
                        "UNEM 2021/22: nothing was imported, because of 4 rejected values");
        assertThat(count("sale")).isZero();
    }

    @Test
    void namesTheSourceColumnOfAValueThatTheDatasetRefuses() throws Exception {
        till("17;14.09.2020;GRN-25;;1,00;0,892;");
        assertThat(runCsv("till.csv", "profile=till"))
                .startsWith(
                        "till.csv row 4, Datum (month of sale): '2020-09' is not a month of 2021/22, which runs from 2021-07 to 2022-06");
    }

    @Test
    void refusesAHeadThatIsNotTheSources() throws Exception {
        till("1;2");
        Files.writeString(folder.resolve("till.csv"), "a\nb\nBeleg;Datum\n1;2\n");
        assertThat(runCsv("till.csv", "profile=till"))
                .startsWith(
                        "till.csv row 3: there is no column 'Ware', no column 'Tisch', no column 'Betrag', no column 'Kurs'; the row holds Beleg | Datum; the profile till expects the names of the columns in this row");
    }

    @Test
    void writesRejectedRowsInTheFormOfTheSourceAndTakesThemBackCorrected() throws Exception {
        till(GOOD_ROW, "18;31.09.2021;GRN-25;;2,00;0,892;");
        runCsv("till.csv", "profile=till", "rejected=back.csv");
        assertThat(Files.readString(folder.resolve("back.csv")))
                .isEqualTo(
                        """
                        Beleg,Datum,Ware,Tisch,Betrag,Kurs,Bemerkung,rejected_from,rejected_because
                        18,31.09.2021,GRN-25,,"2,00","0,892",,"profile:till of UNEM 2021/22, row 5, mark 0a84c4e8",Datum: '31.09.2021' is not a date of the form dd.MM.yyyy; write it like 14.09.2021
                        """);
        correct("back.csv", "31.09.2021", "30.09.2021");

        assertThat(runCsv("till.csv", "profile=till", "corrected=back.csv")).containsExactly("UNEM 2021/22: imported");

        assertThat(store.all(SCOPE, Sale.class)).extracting(Sale::bill).containsExactly("T-17", "T-18");
        assertThat(store.changes(SCOPE, 1).get(0).note().reason())
                .isEqualTo("import of till.csv with profile till, with corrected rows");
    }

    @Test
    void aFileOfRejectedRowsIsEnoughWhereNothingIsCounted() throws Exception {
        write("profiles/till.json", TILL.replace("{ \"running\": [\"bill\"] }", "{ \"constant\": \"1\" }"));
        till(GOOD_ROW, "18;31.09.2021;GRN-25;;2,00;0,892;");
        runCsv("till.csv", "profile=till", "rejected=back.csv");
        correct("back.csv", "31.09.2021", "30.09.2021");
        assertThat(run("back.csv"))
                .containsExactly("back.csv was read with the profile till", "UNEM 2021/22: imported");
        assertThat(store.all(SCOPE, Sale.class)).extracting(Sale::bill).containsExactly("T-18");
    }

    @Test
    void aFileOfRejectedRowsIsNotEnoughWhereRowsAreCounted() throws Exception {
        till("18;31.09.2021;GRN-25;;2,00;0,892;");
        runCsv("till.csv", "profile=till", "rejected=back.csv");
        assertThatThrownBy(() -> run("back.csv"))
                .hasMessage("The profile till numbers rows by their place in the whole file;"
                        + " import that file again with --corrected back.csv");
    }

    @Test
    void recognizesAFileByItsHead() throws Exception {
        till(GOOD_ROW);
        assertThat(runCsv("till.csv"))
                .containsExactly("till.csv was read with the profile till", "UNEM 2021/22: imported");
        assertThat(count("sale")).isEqualTo(1);
    }

    @Test
    void asksWhichProfileWhenSeveralReadAFile() throws Exception {
        write("profiles/other-till.json", TILL);
        till(GOOD_ROW);
        assertThatThrownBy(() -> runCsv("till.csv"))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("till.csv can be read with the profiles other-till and till; name one with --profile");
    }

    @Test
    void takesTheMissionAndPeriodFromTheFileAndRefusesOthers() throws Exception {
        write(
                "profiles/till.json",
                TILL.replace(
                        "\"datasets\": [",
                        "\"mission\": { \"from\": \"text\" }, \"period\": { \"constant\": \"2021/22\" }, \"datasets\": ["));
        till("17;14.09.2021;GRN-25;;1,00;0,892;UNEM", "18;14.09.2021;GRN-25;;1,00;0,892;UNIFIL");
        assertThat(run("till.csv", "profile=till"))
                .startsWith(
                        "till.csv row 5, Bemerkung: 'UNIFIL' is not UNEM; import the rows of each mission by themselves");
    }

    @Test
    void splitsARowIntoRowsOfSeveralDatasets() throws Exception {
        write(
                "profiles/goods.json",
                """
                {
                  "title": "Goods", "file": { "kind": "csv" },
                  "heads": { "code": "Code", "name": "Name", "second": "Second" },
                  "datasets": [
                    { "dataset": "tea", "columns": { "code": "code", "title": "name" } },
                    { "dataset": "tea", "only": [ { "column": "second", "blank": false } ],
                      "columns": { "code": "second", "title": { "text": "{name}, second" } } }
                  ]
                }
                """);
        write("goods.csv", "Code,Name,Second", "white,White tea,white-b", "red,Rooibos,");
        assertThat(runCsv("goods.csv", "profile=goods")).containsExactly("UNEM 2021/22: imported");
        assertThat(count("tea")).isEqualTo(5);
    }

    @Test
    void notesTheHashOfWhatItRead() throws Exception {
        till(GOOD_ROW);
        runCsv("till.csv", "profile=till");
        assertThat(store.changes(SCOPE, 1).get(0).note().source())
                .isEqualTo(folder.resolve("till.csv") + ", SHA-256 " + Sha256.of(folder.resolve("till.csv")));
    }

    @Test
    void refusesAProfileThatIsNotThereAndOptionsThatItSaysItself() throws Exception {
        till(GOOD_ROW);
        assertThatThrownBy(() -> runCsv("till.csv", "profile=tell"))
                .hasMessage("There is no profile 'tell'; use one of till");
        assertThatThrownBy(() -> runCsv("till.csv", "profile=till", "dataset=sale"))
                .hasMessage("--dataset means nothing with a profile, which says it; leave it out");
    }

    @Test
    void saysWhichValuesWereRejectedToPrograms() throws Exception {
        till("17;31.09.2021;GRN-25;;1,00;0,892;");
        runCsv("till.csv", "profile=till");
        List<?> rejections = (List<?>) Objects.requireNonNull(outcome.data().get("rejections"));
        assertThat((Map<?, ?>) rejections.get(0))
                .extracting("row", "column", "value")
                .containsExactly(4L, "Datum", "31.09.2021");
    }

    private void till(String... rows) throws IOException {
        String text = "Kasse 3\r\n\r\n" + HEADS + "\r\n" + String.join("\r\n", rows) + "\r\n";
        Files.writeString(folder.resolve("till.csv"), text, Charset.forName("windows-1252"));
    }

    private void correct(String file, String wrong, String right) throws IOException {
        Files.writeString(
                folder.resolve(file), Files.readString(folder.resolve(file)).replace(wrong, right));
    }
}
