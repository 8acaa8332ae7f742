package org.missionbench.staffing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Posts with the assignments to them: counts for any month's last day, never who it is. */
final class PostRegister {

    private final Map<String, List<Post>> posts;
    private final Map<String, List<Assignment>> assignments;

    private PostRegister(List<Post> posts, List<Assignment> assignments) {
        this.posts = posts.stream().collect(Collectors.groupingBy(Post::category));
        this.assignments = assignments.stream().collect(Collectors.groupingBy(Assignment::post));
    }

    static PostRegister of(RecordStore store, MissionPeriod scope) {
        return new PostRegister(store.all(scope, Post.class), store.all(scope, Assignment.class));
    }

    /** The posts of a category authorized on the last day of a month; empty when it has no posts at all. */
    Optional<StaffedMonth.Strength> strength(String category, YearMonth month) {
        List<Post> ofCategory = posts.getOrDefault(category, List.of());
        if (ofCategory.isEmpty()) {
            return Optional.empty();
        }
        long authorized = ofCategory.stream()
                .filter(post -> post.isAuthorizedOn(month.atEndOfMonth()))
                .count();
        return Optional.of(new StaffedMonth.Strength(authorized, authorized, false));
    }

    /** The people assigned on the last day of a month; empty when nobody was ever assigned to the category's posts. */
    Optional<StaffedMonth.People> people(String category, YearMonth month) {
        List<Assignment> ofCategory = posts.getOrDefault(category, List.of()).stream()
                .flatMap(post -> assignments.getOrDefault(post.number(), List.of()).stream())
                .toList();
        if (ofCategory.isEmpty()) {
            return Optional.empty();
        }
        List<Assignment> there = ofCategory.stream()
                .filter(assignment -> assignment.covers(month.atEndOfMonth()))
                .toList();
        boolean sexKnown = there.stream().allMatch(assignment -> assignment.sex() != null);
        long women = there.stream()
                .filter(assignment -> assignment.sex() == Assignment.Sex.WOMAN)
                .count();
        return Optional.of(StaffedMonth.People.of(there.size(), sexKnown ? women : null));
    }

    /** The first day since which a post has been vacant, seen from a day; empty when somebody is there. */
    Optional<LocalDate> vacantSince(Post post, LocalDate day) {
        if (post.vacantSince() != null) {
            return Optional.of(post.vacantSince()).filter(since -> !since.isAfter(day));
        }
        List<Assignment> started = assignments.getOrDefault(post.number(), List.of()).stream()
                .filter(assignment -> !assignment.starts().isAfter(day))
                .toList();
        if (started.stream().anyMatch(assignment -> assignment.covers(day))) {
            return Optional.empty();
        }
        return started.stream()
                .flatMap(assignment -> Optional.ofNullable(assignment.ends()).stream())
                .max(LocalDate::compareTo)
                .map(last -> last.plusDays(1));
    }
}
