package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class BadPackagesTest extends ImportBench {

    private static final String DESCRIPTOR =
            "{\"mission\":\"UNEM\",\"period\":\"2021/22\",\"resources\":[{\"name\":\"tea\",\"path\":\"tea.csv\"}]}";

    @Test
    void refusesAPeriodThatDoesNotExist() throws Exception {
        write("package/datapackage.json", DESCRIPTOR.replace("2021/22", "2021/23"));
        assertThat(run("package"))
                .containsExactly(
                        "datapackage.json: '2021/23' is not a budget period: it runs from 1 July to 30 June and is written like 2021/22");
        assertThat(outcome.status().exitStatus()).isEqualTo(1);
    }

    @Test
    void refusesADescriptorThatWasCutOff() throws Exception {
        write("package/datapackage.json", DESCRIPTOR.substring(0, 60));
        assertThat(run("package"))
                .containsExactly(
                        "datapackage.json: cut off or not JSON at line 1, column 61; export it again or mend it");
    }

    @Test
    void refusesANameThatStandsTwiceInTheDescriptor() throws Exception {
        write("package/datapackage.json", DESCRIPTOR.replace("{\"mission\"", "{\"period\":\"2020/21\",\"mission\""));
        assertThat(run("package").get(0))
                .matches("datapackage.json: the name at line 1, column \\d+ stands there twice.*");
    }

    @Test
    void refusesADescriptorWithoutResources() throws Exception {
        write("package/datapackage.json", "{\"mission\":\"UNEM\"}");
        assertThat(run("package").get(0))
                .isEqualTo(
                        "datapackage.json: it lists no resources, so there is no file to import; it needs \"resources\": [{\"name\": \"ledger\", \"path\": \"ledger.csv\"}], as 'export DIR --template' writes them");
    }

    @Test
    void refusesAPathOutOfThePackage() throws Exception {
        for (String path :
                new String[] {"../tea.csv", "/etc/passwd", "a/../../tea.csv", "http://example.org/tea.csv"}) {
            write("package/datapackage.json", DESCRIPTOR.replace("tea.csv", path));
            assertThat(run("package"))
                    .containsExactly(
                            path
                                    + ": the path leads out of the package or is no plain relative path; put the file into the package and name it like ledger.csv");
        }
    }

    @Test
    void refusesALinkOutOfThePackage() throws Exception {
        write("secret.csv", "code,title", "green,Green tea");
        write("package/datapackage.json", DESCRIPTOR);
        Files.createSymbolicLink(folder.resolve("package/tea.csv"), folder.resolve("secret.csv"));
        assertThat(run("package"))
                .startsWith("tea.csv: it is a link that leads out of the package; put the file itself there");
        assertThat(count("tea")).isZero();
    }

    @Test
    void saysWhatLiesInAFolderThatIsNoPackage() throws Exception {
        write("package/tea.csv", "code,title", "green,Green tea");
        write("package/notes.txt", "nothing");
        assertThat(run("package").get(0))
                .startsWith("datapackage.json: there is none in ")
                .contains(", which holds notes.txt, tea.csv; give the folder of a package, make one with 'export DIR")
                .endsWith("package/tea.csv --mission CODE --period 2021/22");
    }

    @Test
    void refusesAMissingFile() throws Exception {
        write("package/datapackage.json", DESCRIPTOR);
        assertThat(run("package"))
                .startsWith("tea.csv: the file is missing from the package; add it, or take its resource out");
    }

    @Test
    void saysWhenAMissingFileIsThereInOtherCase() throws Exception {
        write("package/datapackage.json", DESCRIPTOR);
        write("package/Tea.csv", "code,title", "green,Green tea");
        assertThat(run("package"))
                .startsWith("tea.csv: the file is missing from the package, but 'Tea.csv' is there; name it 'tea.csv'");
        zip("tea.zip", "tea/datapackage.json", DESCRIPTOR, "tea/TEA.csv", "code,title\ngreen,Green tea\n");
        assertThat(run("tea.zip").get(0)).endsWith("but 'TEA.csv' is there; name it 'tea.csv'");
    }

    @Test
    void refusesAFileThatDiffersFromItsHashUnlessItWasEdited() throws Exception {
        write(
                "package/datapackage.json",
                DESCRIPTOR.replace("\"tea.csv\"", "\"tea.csv\",\"hash\":\"sha256:" + "0".repeat(64) + "\""));
        write("package/tea.csv", "code,title", "green,Green tea");
        assertThat(run("package").get(0)).startsWith("tea.csv: 'tea.csv' has the hash ");
        assertThat(count("tea")).isZero();
        assertThat(run("package", "edited")).containsExactly("UNEM 2021/22: imported");
    }

    @Test
    void importsAZipOfAFolder() throws Exception {
        zip("tea.zip", "tea/datapackage.json", DESCRIPTOR, "tea/tea.csv", "code,title\ngreen,Green tea\n");
        assertThat(run("tea.zip")).containsExactly("UNEM 2021/22: imported");
    }

    @Test
    void refusesAZipWithEntriesThatLeadOut() throws Exception {
        zip("tea.zip", "datapackage.json", DESCRIPTOR, "tea.csv", "code,title\n", "../evil.csv", "x");
        assertThat(run("tea.zip"))
                .containsExactly(
                        "tea.zip: the zip holds the entry '../evil.csv', which leads out of it; nothing of it was read");
        assertThat(folder.resolveSibling("evil.csv")).doesNotExist();
    }

    @Test
    void refusesAZipWithAbsoluteEntries() throws Exception {
        zip("tea.zip", "datapackage.json", DESCRIPTOR, "/tmp/evil.csv", "x");
        assertThat(run("tea.zip").get(0)).contains("'/tmp/evil.csv'");
        zip("tea.zip", "datapackage.json", DESCRIPTOR, "C:\\evil.csv", "x");
        assertThat(run("tea.zip").get(0)).contains("'C:\\evil.csv'");
    }

    @Test
    void refusesAZipThatWasCutOff() throws Exception {
        Path zip = zip("tea.zip", "datapackage.json", DESCRIPTOR, "tea.csv", "code,title\n");
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("tea.zip").get(0)).startsWith("tea.zip: it is not a whole zip file");
    }

    @Test
    void refusesAZipWhoseBytesWereChanged() throws Exception {
        Path zip = folder.resolve("tea.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "datapackage.json", DESCRIPTOR);
            out.setLevel(0);
            entry(out, "tea.csv", "code,title\ngreen,Green tea\n");
        }
        byte[] bytes = Files.readAllBytes(zip);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Green tea");
        bytes[at] = 'B';
        Files.write(zip, bytes);
        assertThat(run("tea.zip"))
                .startsWith(
                        "tea.csv: it is damaged within the zip (its check sum is another); fetch or pack the zip again");
        assertThat(count("tea")).isZero();
    }

    @Test
    void blamesAMissingFileAndNotWhatRefersToIt() throws Exception {
        descriptor("tea", "sale");
        write("package/sale.csv", HEAD, GOOD);
        assertThat(run("package"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("tea.csv: the file is missing from the package");
    }

    @Test
    void refusesAZipThatUnpacksToFarMoreThanItHolds() throws Exception {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "datapackage.json", DESCRIPTOR);
            out.putNextEntry(new ZipEntry("tea.csv"));
            out.write("code,title\n".getBytes(StandardCharsets.UTF_8));
            byte[] rows = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                out.write(rows);
            }
        }
        assertThat(run("bomb.zip").get(0))
                .startsWith("tea.csv: it unpacks to more than 200 times its size, as no ledger does");
        assertThat(count("tea")).isZero();
    }

    @Test
    void refusesAZipWithThousandsOfEntries() throws Exception {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("many.zip")))) {
            for (int at = 0; at < 1_001; at++) {
                entry(out, "f" + at, "");
            }
        }
        assertThat(run("many.zip"))
                .containsExactly("many.zip: the zip has 1001 entries, more than 1000; pack only the package");
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                entry(out, namesAndTexts[at], namesAndTexts[at + 1]);
            }
        }
        return zip;
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        ((OutputStream) out).write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
