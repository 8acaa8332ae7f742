package org.missionbench.staffing;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A post is not authorized to a day before the day from which it is. */
@Component
public final class AuthorizedDatesCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public AuthorizedDatesCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/authorized-dates";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, Post.class).stream()
                .filter(post ->
                        post.authorizedTo() != null && post.authorizedTo().isBefore(post.authorizedFrom()))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Post post) {
        String where = "post " + post.number();
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: authorized to %s, before it is authorized from %s; correct one of the days"
                        .formatted(where, post.authorizedTo(), post.authorizedFrom()),
                List.of(new Finding.Place(where, String.valueOf(post.authorizedTo()))));
    }
}
