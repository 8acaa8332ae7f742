package org.missionbench.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.Progress;
import org.missionbench.platform.intake.ImportBench;

/** Another implementation of the specification, not ours, reads what we write; skipped where there is no npm. */
class PackageValidationIT extends ImportBench {

    private static final Path NPM = Path.of("target/npm").toAbsolutePath();

    @BeforeAll
    static void fetchTheOtherImplementation() throws Exception {
        Files.createDirectories(NPM);
        Files.copy(
                Path.of("src/test/resources/validate-package.js"),
                NPM.resolve("validate-package.js"),
                StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(NPM.resolve("node_modules/datapackage"))) {
            String said = call("npm", "install", "--no-audit", "--no-fund", "--no-save", "datapackage@1.1.10");
            assumeTrue(
                    Files.exists(NPM.resolve("node_modules/datapackage")),
                    "No independent validation without npm and its registry: " + said);
        }
    }

    @Test
    void readsAnExport() throws Exception {
        write("tea.csv", "code,title", "black,\"Tea, black\"", "green,Green tea");
        write(
                "sale.csv",
                "bill,line,month,date,tea,kind,currency,amount,rate,dollars,iced,note",
                "B1,1,2021-09,2021-09-14,green,take-away,EUR,2.50,0.892,2.80,no,",
                "B1,2,2021-09,2021-09-14,black,on-the-spot,JPY,-300,130.500,-2.30,yes,\"two\nlines\"");
        run("tea.csv", "mission=UNEM", "period=2021/22");
        run("sale.csv", "mission=UNEM", "period=2021/22");
        new ExportCommand(store, List.of()).run(arguments("out"), Progress.NONE);
        assertThat(validated(folder.resolve("out"))).isEqualTo("tea 2\nsale 2\n");
    }

    @Test
    void refusesARowThatBreaksTheSchemaWeWrite() throws Exception {
        readsAnExport();
        Path tea = folder.resolve("out/tea.csv");
        Files.writeString(tea, Files.readString(tea).replace("green,", "GREEN,"));
        assertThat(validated(folder.resolve("out"))).contains("does not conform to the \"pattern\" constraint");
    }

    @Test
    void readsTheSample() throws Exception {
        Path sample = Path.of("../../config/packages/unmik-2021-22").toAbsolutePath();
        assumeTrue(Files.exists(sample), "There is no sample package");
        assertThat(validated(sample)).containsPattern("ledger [0-9]+\n").contains("mission 1\n");
    }

    private static String validated(Path folder) throws Exception {
        return call("node", "validate-package.js", folder.toString());
    }

    private static String call(String... words) throws Exception {
        try {
            Process process = new ProcessBuilder(words)
                    .directory(NPM.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(2, TimeUnit.MINUTES);
            return said;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
