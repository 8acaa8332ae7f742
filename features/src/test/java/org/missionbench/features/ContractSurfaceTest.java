package org.missionbench.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractSurfaceTest {

    private static final int MOST_TYPES = 60;
    private static final int MOST_METHODS = 3;
    private static final String CONTRIBUTION = "org.missionbench.contracts.Contribution";

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "contracts"})
    void offersWhatIsWrittenDown(String folder) throws IOException {
        String actual = surface(folder).text();
        Path written = BuiltBundles.ROOT.resolve("features/src/test/resources/surface/" + folder + ".txt");
        Path now = Path.of("target/surface", folder + ".txt");
        Files.createDirectories(now.getParent());
        Files.writeString(now, actual);
        assertThat(difference(Files.readString(written), actual))
                .as(
                        """
                        The public signatures of '%s' changed. Raise @Version in the package-info of each package below: \
                        the middle number when something was added, the first when something was removed or changed. \
                        Then copy %s over %s""",
                        folder, now, BuiltBundles.ROOT.relativize(written))
                .isEmpty();
    }

    @Test
    void contractsStaySmall() throws IOException {
        assertThat(surface("contracts").types())
                .filteredOn(type -> !type.contains("$"))
                .as("contracts holds the questions only; a type that answers one belongs into a module")
                .hasSizeLessThan(MOST_TYPES);
    }

    @Test
    void contributorsAreAskedLittle() throws Exception {
        Class<?> contribution = Class.forName(CONTRIBUTION);
        for (String name : surface("contracts").types()) {
            Class<?> type = Class.forName(name);
            if (type.isInterface() && type != contribution && contribution.isAssignableFrom(type)) {
                assertThat(Stream.of(type.getDeclaredMethods())
                                .filter(method -> !method.isDefault()
                                        && !method.isSynthetic()
                                        && !java.lang.reflect.Modifier.isStatic(method.getModifiers())))
                        .as(name + " asks too much of a contributor: split it")
                        .hasSizeLessThanOrEqualTo(MOST_METHODS);
            }
        }
    }

    private static ContractSurface surface(String folder) throws IOException {
        return new ContractSurface(BuiltBundles.jar(folder));
    }

    // lines with the type they stand in, so that equal members of two types are told apart
    private static List<String> difference(String before, String after) {
        List<String> old = members(before);
        List<String> now = members(after);
        List<String> difference = new ArrayList<>();
        old.stream().filter(line -> !now.contains(line)).forEach(line -> difference.add("- " + line));
        now.stream().filter(line -> !old.contains(line)).forEach(line -> difference.add("+ " + line));
        return difference;
    }

    private static List<String> members(String text) {
        List<String> members = new ArrayList<>();
        String type = "";
        for (String line : text.lines().toList()) {
            if (!line.startsWith(" ")) {
                type = line.replaceAll(".*?(org\\.missionbench\\.[\\w.$]+).*", "$1");
            }
            if (!line.equals("}")) {
                members.add(type + ": " + line.trim());
            }
        }
        return members;
    }
}
