package vn.haidang.registry.ui.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.Element;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.Value;

@DisplayName("What the views of the registry share, on a real registry")
class RegistryWorkTest {

    @TempDir
    Path temp;
    private OpenWork open;
    private RegistryWork work;

    @BeforeEach
    void open() throws FindingException {
        open = OpenWork.withSample(temp);
        work = open.work();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void rename(String name) {
        String id = open.element("Computer", "MT-1").id();
        work.edit(session -> session.set(id, "name", new Value.Text(name)));
    }

    private String name() {
        return open.element("Computer", "MT-1").name();
    }

    @Test
    void anEditIsShownAtOnceAndSeenByNobodyElse() {
        rename("Máy một cửa");
        assertEquals("Máy một cửa", name());
        assertTrue(work.isDirty());
        assertEquals("Máy tính 1", open.registry().snapshot().element("Computer", "MT-1").orElseThrow().name());
    }

    @Test
    void stepsAreTakenBackAndDoneAgain() {
        assertFalse(work.canUndo());
        rename("a");
        rename("b");
        work.undo();
        assertEquals("a", name());
        assertTrue(work.canRedo());
        work.undo();
        assertEquals("Máy tính 1", name());
        assertFalse(work.canUndo());
        assertFalse(work.isDirty());
        work.redo();
        work.redo();
        assertEquals("b", name());
        assertFalse(work.canRedo());
    }

    @Test
    void whatIsTypedIntoOneFieldIsOneStep() {
        String id = open.element("Computer", "MT-1").id();
        for (String typed : List.of("M", "Mộ", "Một")) {
            work.edit(List.of(id, "name"), session -> session.set(id, "name", new Value.Text(typed)));
        }
        work.edit(List.of(id, "note"), session -> session.set(id, "note", new Value.Text("x")));
        work.undo();
        assertEquals("Một", name());
        work.undo();
        assertEquals("Máy tính 1", name());
        assertFalse(work.canUndo());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        rename("Máy tính 1");
        assertFalse(work.canUndo());
        assertFalse(work.isDirty());
    }

    @Test
    void savingMakesOneCommitWithItsReason() {
        rename("Máy một cửa");
        assertInstanceOf(CommitResult.Committed.class, work.commit(OpenWork.ORIGIN));
        assertFalse(work.isDirty());
        assertFalse(work.canUndo());
        var history = open.registry().history(open.element("Computer", "MT-1").id());
        assertEquals("theo biên bản 45", history.get(history.size() - 1).commit().origin().reason());
    }

    @Test
    void withoutUnsavedChangesOthersCommitsAreFollowed() {
        String id = open.element("Computer", "MT-1").id();
        open.other(session -> session.set(id, "name", new Value.Text("Máy quầy 3")));
        assertEquals("Máy quầy 3", name());
    }

    @Test
    void differentFieldsAreMerged() {
        rename("Máy một cửa");
        String id = open.element("Computer", "MT-1").id();
        open.other(session -> session.set(id, "note", new Value.Text("đã dán nhãn")));
        CommitResult.Committed committed = assertInstanceOf(CommitResult.Committed.class, work.commit(OpenWork.ORIGIN));
        assertEquals(List.of(id), committed.merged());
        assertEquals("Máy một cửa", name());
        assertEquals(Optional.of(new Value.Text("đã dán nhãn")), open.element("Computer", "MT-1").get("note"));
    }

    @Test
    void theSameFieldIsAskedAndEitherAnswerStands() {
        for (boolean theirs : new boolean[]{true, false}) {
            String mine = "Của tôi " + theirs;
            rename(mine);
            String id = open.element("Computer", "MT-1").id();
            open.other(session -> session.set(id, "name", new Value.Text("Của người khác " + theirs)));
            CommitResult.Conflicted asked = assertInstanceOf(CommitResult.Conflicted.class,
                    work.commit(OpenWork.ORIGIN));
            List<Conflict> conflicts = asked.conflicts();
            assertEquals("Trần Thị Lan", conflicts.get(0).theirs().origin().author());
            assertEquals(mine, name());
            work.settle(theirs ? conflicts : List.of());
            work.commit(OpenWork.ORIGIN);
            assertEquals(theirs ? "Của người khác " + theirs : mine, name());
            assertFalse(work.isDirty());
        }
    }

    @Test
    void whatBreaksARuleIsRefusedAndKept() {
        String id = open.element("Computer", "MT-1").id();
        work.edit(session -> session.set(id, "code", new Value.Text("R-1")));
        assertEquals(id, work.check().get(0).subject().orElseThrow().id());
        assertInstanceOf(CommitResult.Refused.class, work.commit(OpenWork.ORIGIN));
        assertTrue(work.isDirty());
        work.discard();
        assertFalse(work.isDirty());
    }

    @Test
    void thePastIsShownAndCannotBeEdited() {
        rename("Máy một cửa");
        work.show(new ShownTime(Optional.of(LocalDate.of(2026, 11, 20)), Optional.empty()));
        assertTrue(open.shown().elements("Computer").isEmpty());
        assertFalse(work.isEditable());
        assertThrows(IllegalStateException.class, () -> work.edit(session -> {}));
        work.show(ShownTime.PRESENT);
        assertEquals("Máy một cửa", name());
        assertTrue(work.isDirty());
    }

    @Test
    void whatWasTypedIsNotedAsTypedAndTakenBackLeavesNoTrace() {
        Element before = open.element("Computer", "MT-1");
        work.edit(session -> TypedValues.set(session, before.id(), "note", List.of(new Value.Text("x")), OpenWork.NOW));
        assertEquals(Optional.of("typed"), Provenance.of(open.element("Computer", "MT-1"), "note")
                .flatMap(noted -> noted.choice("source")));
        work.edit(session -> TypedValues.set(session, before.id(), "note", List.of(), OpenWork.NOW));
        assertFalse(work.isDirty());
    }

    @Test
    void aNewElementHasTheNextCodeAndStandsWhereTheTreeStands() {
        String ward = open.element("Unit", "W01").id();
        Scope scope = new Scope("NamedElement", Optional.of(ward), Optional.empty());
        work.edit(session -> NewElements.add(session, open.shown(),
                open.shown().schema().type("Computer").orElseThrow(), scope));
        assertEquals(Optional.of(ward), open.element("Computer", "MT-4").values().reference("unit"));
    }

    @Test
    void aCopyHasEverythingButWhatTellsTheTwoApart() {
        String id = open.element("Computer", "MT-1").id();
        work.edit(session -> session.set(id, "serialNumber", new Value.Text("SN-1")));
        work.edit(session -> NewElements.copy(session, open.shown(), open.element("Computer", "MT-1")));
        Element copy = open.element("Computer", "MT-4");
        assertEquals("Máy tính 1", copy.name());
        assertTrue(copy.get("serialNumber").isEmpty());
    }
}
