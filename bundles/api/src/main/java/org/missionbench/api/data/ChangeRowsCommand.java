package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.dataset.RecordWriter;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes one column of many rows, or removes them, as one change that can be taken back whole. */
@Component
public class ChangeRowsCommand implements Command {

    private final RecordStore store;

    /** Writes into a store. */
    @Activate
    public ChangeRowsCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "api/change-rows";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "change-rows",
                "Change one column of all rows that meet conditions, or remove them",
                "Everything is one change: 'undo' takes it back whole. Conditions stand on lines of their own and must all hold.",
                List.of(
                        Parameter.positional("dataset", true, "name of the dataset: ledger"),
                        Parameter.option("mission", true, "the mission: UNMIK"),
                        Parameter.option("period", true, "the budget period: 2021/22"),
                        Parameter.option(
                                "where",
                                false,
                                "conditions such as stage=accrual, one on a line; all rows unless told"),
                        Parameter.option("search", false, "words that one of the columns of text must contain"),
                        Parameter.option("column", false, "the column to change"),
                        Parameter.option("value", false, "what to write; nothing unless told"),
                        Parameter.flag("remove", "remove the rows instead"),
                        Parameter.option("reason", false, "why, for the audit trail")),
                List.of(
                        "change-rows ledger --mission UNMIK --period 2021/22 --where fund_centre=MSD-HR --column fund_centre --value MSD-HUMAN-RESOURCES"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = scope(arguments);
        try {
            DatasetShape shape = Shapes.named(store, arguments.text("dataset"));
            RowQuery query = new RowQuery(
                    arguments.find("where").stream()
                            .flatMap(String::lines)
                            .filter(line -> !line.isBlank())
                            .map(QueryReader::condition)
                            .toList(),
                    arguments.find("search").orElse(""),
                    List.of(),
                    0,
                    QueryReader.MOST);
            Wanted wanted = wanted(arguments, shape);
            return change(scope, shape, query, wanted, progress);
        } catch (Problem | IllegalArgumentException | IllegalStateException e) {
            throw new CommandRefused(String.valueOf(e.getMessage()));
        }
    }

    /** What becomes of a row: another value in a column, or nothing at all. */
    private record Wanted(@Nullable ColumnShape column, String value, String reason) {}

    private static MissionPeriod scope(Arguments arguments) throws CommandRefused {
        try {
            return new MissionPeriod(
                    arguments.text("mission"),
                    BudgetPeriod.parse(arguments.text("period").replace('-', '/')));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(String.valueOf(e.getMessage()));
        }
    }

    private static Wanted wanted(Arguments arguments, DatasetShape shape) throws CommandRefused {
        if (shape.isRollUp()) {
            throw new CommandRefused("%s sums other rows and is never written; change those".formatted(shape.title()));
        }
        String value = arguments.find("value").orElse("");
        String asked = arguments.find("column").orElse("");
        if (arguments.has("remove") == !asked.isEmpty()) {
            throw new CommandRefused("Say either --column with --value, or --remove");
        }
        ColumnShape column = asked.isEmpty() ? null : Shapes.column(shape, asked);
        if (column != null && column.isKey()) {
            throw new CommandRefused("%s tells rows of %s apart and cannot be the same for many; change them one by one"
                    .formatted(column.label(), shape.title()));
        }
        String what = column == null
                ? "removal of rows of " + shape.title()
                : "%s of many rows of %s".formatted(column.label(), shape.title());
        return new Wanted(column, value, arguments.find("reason").orElse(what));
    }

    private CommandOutcome change(
            MissionPeriod scope, DatasetShape shape, RowQuery query, Wanted wanted, Progress progress) {
        List<@Nullable Object[]> rows = rows(scope, shape, query, progress);
        ChangeNote note = new ChangeNote(System.getProperty("user.name", "unknown"), wanted.reason(), "");
        store.change(note, writer -> {
            long done = 0;
            for (@Nullable Object[] row : rows) {
                write(scope, shape, row, wanted, writer);
                if (++done % 1_000 == 0) {
                    progress.at("writing rows", done, rows.size());
                }
            }
            writer.summary();
            return scope;
        });
        long change = store.changes(scope, 1).stream()
                .findFirst()
                .map(last -> last.number())
                .orElse(0L);
        String line = "%,d rows of %s %s"
                .formatted(rows.size(), shape.title(), wanted.column() == null ? "removed" : "changed");
        return CommandOutcome.done(line, Json.object("rows", rows.size(), "change", change));
    }

    // read whole before the first is written, because writing moves rows in and out of the conditions
    private List<@Nullable Object[]> rows(MissionPeriod scope, DatasetShape shape, RowQuery query, Progress progress) {
        long total = store.totals(scope, shape, query).count();
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> page;
        do {
            progress.at("reading rows", rows.size(), total);
            page = store.window(
                            scope,
                            shape,
                            new RowQuery(query.conditions(), query.search(), List.of(), rows.size(), query.limit()))
                    .rows();
            rows.addAll(page);
        } while (page.size() == query.limit());
        return rows;
    }

    private static void write(
            MissionPeriod scope, DatasetShape shape, @Nullable Object[] row, Wanted wanted, RecordWriter writer) {
        ColumnShape column = wanted.column();
        if (column == null) {
            List<Object> key = new ArrayList<>();
            shape.keyColumns().forEach(part -> key.add(java.util.Objects.requireNonNull(row[part.index()])));
            writer.remove(scope, shape, key);
            return;
        }
        @Nullable Object[] changed = row.clone();
        try {
            changed[column.index()] = column.parse(wanted.value(), row);
            shape.rowOf(changed);
        } catch (ValueRejected e) {
            throw new IllegalArgumentException(column.label() + ": " + e.getMessage(), e);
        }
        writer.put(scope, shape, changed, 0);
    }
}
