package org.missionbench.testkit.inside;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.testkit.wire.Inspection;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;

/** The inspection, as the bundle of the test kit offers it to the tests outside. */
public final class Probe implements Inspection {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PAUSE_MILLIS = 20;

    private final Services services;

    /** Looks around in a framework. */
    public Probe(BundleContext context) {
        this.services = new Services(context);
    }

    @Override
    public void configure(String pid, Map<String, Object> values) {
        try {
            services.need(ConfigurationAdmin.class).getConfiguration(pid, "?").update(new Hashtable<>(values));
            long end = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (services.find(RecordStore.class).isEmpty() && System.currentTimeMillis() < end) {
                Thread.sleep(PAUSE_MILLIS);
            }
            services.need(RecordStore.class).missionPeriods();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String load(Path folder) {
        Command imports = services.others(-1, Command.class).stream()
                .filter(command -> command.shape().name().equals("import"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The platform has no command import"));
        Map<String, String> values = Map.of("path", folder.toString(), "skip-unknown", "true");
        try {
            CommandOutcome outcome = imports.run(new Arguments(values, folder), Progress.NONE);
            return outcome.status() == CommandOutcome.Status.DONE
                    ? ""
                    : outcome.parts().toString();
        } catch (CommandRefused e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Override
    public List<String> starts(long bundle) {
        return new ContributionRules(services, bundle).starts();
    }

    @Override
    public List<String> contributions(long bundle, String module) {
        return new ContributionRules(services, bundle).contributions(module);
    }

    @Override
    public List<String> datasets(long bundle) {
        return new DatasetRules(services, bundle).documented();
    }

    @Override
    public List<String> personalData(long bundle, Set<String> notPersonal) {
        return new DatasetRules(services, bundle).personal(notPersonal);
    }

    @Override
    public List<String> measures(long bundle, String module) {
        return new MeasureRules(services, bundle, module).violations();
    }

    @Override
    public List<String> checks(long bundle) {
        return services.of(bundle, ConsistencyCheck.class).stream()
                .map(ConsistencyCheck::id)
                .sorted()
                .toList();
    }

    @Override
    public List<String> findings(long bundle, String check, String mission) {
        List<MissionPeriod> scopes = services.need(RecordStore.class).missionPeriods().stream()
                .filter(scope -> scope.mission().equals(mission))
                .toList();
        return services.of(bundle, ConsistencyCheck.class).stream()
                .filter(each -> each.id().equals(check))
                .flatMap(each -> scopes.stream().flatMap(scope -> each.check(scope).stream()))
                .map(Finding::statement)
                .toList();
    }

    @Override
    public List<String> touch(long bundle) {
        RecordStore store = services.need(RecordStore.class);
        // the store learns who is there when it is asked
        store.shapes();
        List<MissionPeriod> scopes = store.missionPeriods();
        services.of(bundle, MeasureSource.class).forEach(source -> scopes.forEach(source::measures));
        return services.of(bundle, Object.class).stream()
                .map(Services::idOf)
                .sorted()
                .toList();
    }

    @Override
    public List<String> others(long bundle, String module) {
        return new Everybody(services, bundle, module).lines();
    }
}
