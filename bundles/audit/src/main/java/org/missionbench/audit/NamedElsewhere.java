package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.check.Finding;

/** What another check has found already: the same figures about the same thing, nearer to the rows that hold them. */
record NamedElsewhere(List<Finding> findings) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.-])\\d[\\d,]*(?:\\.\\d+)*(?![\\d/])");
    private static final Pattern DIFFERENCE = Pattern.compile("\\(difference [^)]*\\)");
    private static final Pattern INDICATOR = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Set<String> SAID_OF_ALL = Set.of(
            ("planned completed output indicator target nothing explain difference text table say stated state reason"
                            + " write correct row statement per cent number part percentage")
                    .split(" "));
    private static final int LONG_NUMBER = 4;
    private static final int SAME_WORDS = 2;

    NamedElsewhere {
        findings = List.copyOf(findings);
    }

    boolean names(Finding finding) {
        return findings.stream()
                .anyMatch(other -> other.severity().compareTo(finding.severity()) <= 0 && isSame(finding, other));
    }

    private static boolean isSame(Finding finding, Finding other) {
        Set<String> numbers = numbers(DIFFERENCE.matcher(finding.statement()).replaceAll(""));
        if (numbers.size() < 2 || !numbers(told(other)).containsAll(numbers)) {
            return false;
        }
        Set<String> words = words(finding);
        words.retainAll(words(other));
        return areUnmistakable(numbers) || words.size() >= SAME_WORDS;
    }

    private static boolean areUnmistakable(Set<String> numbers) {
        return numbers.stream().anyMatch(number -> INDICATOR.matcher(number).matches())
                || numbers.stream()
                                .filter(number -> number.length() > LONG_NUMBER)
                                .count()
                        >= 2;
    }

    private static String told(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.statement()),
                        finding.places().stream().map(place -> place.where() + " " + place.value()))
                .collect(Collectors.joining(" "));
    }

    // the number of an indicator (2.1.3) stays as it is, a figure loses its commas and trailing zeros
    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().replaceAll(",", ""))
                .map(number -> number.indexOf('.') == number.lastIndexOf('.')
                        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                        : number)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Finding finding) {
        String values = finding.places().stream().map(Finding.Place::value).collect(Collectors.joining(" "));
        Set<String> words = new HashSet<>(Words.stems((finding.statement() + " " + values).replace('-', ' ')));
        words.removeAll(SAID_OF_ALL);
        return words;
    }
}
