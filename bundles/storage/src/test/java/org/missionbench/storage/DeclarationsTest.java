package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionbench.storage.Samples.NOTE;
import static org.missionbench.storage.Samples.SCOPE;
import static org.missionbench.storage.Samples.posting;
import static org.missionbench.storage.Samples.source;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.kernel.Money;
import org.missionbench.storage.Samples.BudgetClass;
import org.missionbench.storage.Samples.Posting;
import org.missionbench.storage.Samples.Spending;
import org.missionbench.storage.Samples.Stage;

/** What happens when modules come, go, and declare something else than before. */
class DeclarationsTest {

    @TempDir
    Path folder = Path.of("");

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(
                new Database(
                        new SqliteDialect(),
                        "jdbc:sqlite:" + folder.resolve("store.db"),
                        new Properties(),
                        DriverManager::getConnection),
                List.of());
        present(source("tests/classes", BudgetClass.class));
        put(new BudgetClass("travel", "Official travel"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void present(org.missionbench.contracts.dataset.DatasetSource... sources) {
        store.present(List.of(sources));
    }

    private void put(Record row) {
        store.change(NOTE, writer -> {
            writer.put(SCOPE, row);
            return "";
        });
    }

    @Dataset(name = "budget-class", title = "Classes", help = "With one more column")
    record WithNote(
            @Column(label = "Code", help = "", key = true) String code,
            @Column(label = "Title", help = "") String title,
            @Column(label = "Note", help = "", optional = true) @Nullable Long note) {}

    @Dataset(name = "budget-class", title = "Classes", help = "With a column less")
    record WithoutTitle(@Column(label = "Code", help = "", key = true) String code) {}

    @Dataset(name = "budget-class", title = "Classes", help = "With a required column more")
    record WithOrder(
            @Column(label = "Code", help = "", key = true) String code,
            @Column(label = "Title", help = "") String title,
            @Column(label = "Order", help = "") long order) {}

    @Dataset(name = "budget-class", title = "Classes", help = "With another key")
    record WithNumber(
            @Column(label = "Code", help = "", key = true) long code,
            @Column(label = "Title", help = "") String title) {}

    @Test
    void addsAnOptionalColumn() {
        present(source("tests/classes", WithNote.class));
        assertThat(store.all(SCOPE, WithNote.class)).containsExactly(new WithNote("travel", "Official travel", null));
        put(new WithNote("travel", "Official travel", 4L));
        assertThat(store.all(SCOPE, WithNote.class)).containsExactly(new WithNote("travel", "Official travel", 4L));
        store.undo(2, NOTE);
        assertThat(store.all(SCOPE, WithNote.class)).containsExactly(new WithNote("travel", "Official travel", null));
    }

    @Test
    void leavesAColumnThatWentInTheTable() {
        present(source("tests/classes", WithoutTitle.class));
        put(new WithoutTitle("fuel"));
        assertThat(store.all(SCOPE, WithoutTitle.class))
                .containsExactly(new WithoutTitle("fuel"), new WithoutTitle("travel"));
        Map<String, WriteSummary> summary = store.change(NOTE, writer -> {
            writer.put(SCOPE, new WithoutTitle("travel"));
            return writer.summary();
        });
        assertThat(summary).containsEntry("budget-class", new WriteSummary(0, 0, 1, 0, List.of()));
    }

    @Test
    void refusesARequiredColumnWhereRowsAre() {
        present(source("tests/classes", WithOrder.class));
        assertThatThrownBy(() -> store.all(SCOPE, WithOrder.class))
                .hasMessage("Dataset budget-class of tests/classes cannot be used: its new column order is required, "
                        + "and rows are there. Install the module's earlier version, "
                        + "or let the new one declare another dataset");
    }

    @Test
    void refusesAnotherKeyButGoesOnWithTheRest() {
        present(source("tests/classes", WithNumber.class), source("tests/postings", Posting.class));
        assertThatThrownBy(() -> store.all(SCOPE, WithNumber.class))
                .hasMessageContaining("its key was [code text] and is now [code whole-number]");
        put(posting("A", 1, "anything", 5));
        assertThat(store.all(SCOPE, Posting.class)).hasSize(1);
        assertThat(store.shapes()).extracting(shape -> shape.name()).containsExactly("posting");
        present(source("tests/classes", BudgetClass.class));
        assertThat(store.all(SCOPE, BudgetClass.class)).hasSize(1);
    }

    @Test
    void makesAnEmptyTableAnew() {
        store.undo(1, NOTE);
        present(source("tests/classes", WithNumber.class));
        put(new WithNumber(7, "Seven"));
        assertThat(store.all(SCOPE, WithNumber.class)).containsExactly(new WithNumber(7, "Seven"));
    }

    @Test
    void refusesTheSecondDeclarationOfOneName() {
        present(source("tests/classes", BudgetClass.class), source("tests/others", WithNote.class));
        assertThatThrownBy(() -> store.all(SCOPE, WithNote.class))
                .hasMessage("Dataset budget-class of tests/others is declared by tests/classes already: "
                        + "give it another name");
        assertThat(store.all(SCOPE, BudgetClass.class)).hasSize(1);
    }

    @Test
    void buildsARollUpThatIsNewFromTheRowsThatAreThere() {
        present(source("tests/postings", Posting.class));
        put(posting("A", 1, "travel", 5));
        put(posting("A", 2, "travel", 6));
        present(source("tests/postings", Posting.class, Spending.class));
        Spending spending = new Spending("travel", YearMonth.of(2021, 7), Stage.OBLIGATION, Money.usdCents(11), 2);
        assertThat(store.all(SCOPE, Spending.class)).containsExactly(spending);
        present(source("tests/postings", Posting.class));
        store.shapes();
        present(source("tests/more", BudgetClass.class), source("tests/postings", Posting.class));
        put(posting("A", 3, "travel", 7));
        present(source("tests/postings", Posting.class, Spending.class));
        assertThat(store.all(SCOPE, Spending.class))
                .containsExactly(
                        new Spending("travel", YearMonth.of(2021, 7), Stage.OBLIGATION, Money.usdCents(18), 3));
    }

    @Test
    void keepsTheRowsOfModulesThatComeAndGo() {
        for (int round = 0; round < 300; round++) {
            present();
            assertThat(store.shapes()).isEmpty();
            present(source("tests/classes", BudgetClass.class));
            assertThat(store.all(SCOPE, BudgetClass.class)).hasSize(1);
        }
        present();
        assertThatThrownBy(() -> store.all(SCOPE, BudgetClass.class))
                .hasMessageStartingWith("No module that is present declares " + BudgetClass.class.getName());
        assertThat(store.missionPeriods()).containsExactly(SCOPE);
    }

    @Test
    void refusesEverythingWhenItIsClosed() {
        store.close();
        assertThatThrownBy(() -> store.missionPeriods())
                .hasMessage("The store is closed: the storage module was stopped or removed");
    }
}
