package org.missionbench.staffing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * A post without anybody.
 *
 * @param post the post
 * @param since the first day without anybody
 * @param asAt the day from which it is seen
 */
record VacantPost(Post post, LocalDate since, LocalDate asAt) {

    /** The posts authorized and vacant on a day for longer than some months, longest first. */
    static List<VacantPost> longerThan(long months, RecordStore store, MissionPeriod scope) {
        PostRegister register = PostRegister.of(store, scope);
        LocalDate asAt = scope.period().to();
        return store.all(scope, Post.class).stream()
                .filter(post -> post.isAuthorizedOn(asAt))
                .flatMap(post ->
                        register.vacantSince(post, asAt).map(since -> new VacantPost(post, since, asAt)).stream())
                .filter(vacant -> !vacant.since().plusMonths(months).isAfter(asAt))
                .sorted(Comparator.comparing(VacantPost::since)
                        .thenComparing(vacant -> vacant.post().number()))
                .toList();
    }

    /** Whole months without anybody. */
    long months() {
        return ChronoUnit.MONTHS.between(since, asAt.plusDays(1));
    }

    /** How far the recruitment is, in words; empty when nobody has said. */
    String recruitment() {
        Post.Recruitment state = post.recruitment();
        if (state == null) {
            return "";
        }
        String words = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String posted = post.openingPosted() == null ? "" : ", posting " + Captions.day(post.openingPosted());
        String deadline = post.openingDeadline() == null ? "" : ", deadline " + Captions.day(post.openingDeadline());
        return words + posted + deadline;
    }
}
