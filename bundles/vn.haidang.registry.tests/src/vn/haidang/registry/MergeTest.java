package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.progress.Progress;
import vn.haidang.registry.CommitResult.Committed;
import vn.haidang.registry.CommitResult.Conflicted;
import vn.haidang.registry.CommitResult.Refused;
import vn.haidang.registry.internal.StoredRegistry;

/** Two people edit at the same time: in one program, and in two on the same database. */
class MergeTest {

    @TempDir
    Path temp;

    private OpenRegistry registry;
    private StoredRegistry other;
    private EditingSession mine;

    @BeforeEach
    void open() throws Exception {
        registry = OpenRegistry.withSample(temp);
        other = registry.another();
        mine = registry.service().edit();
    }

    @AfterEach
    void close() {
        mine.close();
        registry.close();
    }

    @Test
    void differentFeaturesOfOneElementAreMerged() {
        theyChange("W01", "phone", "0256 1");
        mine.set(id("W01"), "name", text("Phường Nhơn Phú"));
        Committed committed = assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals(List.of(id("W01")), committed.merged());
        Element unit = committed.snapshot().element("Unit", "W01").orElseThrow();
        assertEquals("Phường Nhơn Phú", unit.name());
        assertEquals(Optional.of("0256 1"), unit.values().text("phone"));
        assertEquals(3, unit.version());
        assertEquals(3, committed.snapshot().commit());
        assertEquals(Optional.empty(), registry.service().verifyHistory(Progress.unobserved()));
    }

    @Test
    void differentElementsAreNoMatter() {
        theyChange("W01", "name", "A");
        mine.set(id("CNTT"), "name", text("B"));
        Committed committed = assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals(List.of(), committed.merged());
        assertEquals("A", committed.snapshot().element("Unit", "W01").orElseThrow().name());
    }

    @Test
    void theSameFeatureIsAskedAbout() {
        theyChange("W01", "name", "A");
        mine.set(id("W01"), "name", text("B"));
        mine.set(id("W01"), "phone", text("1"));
        Conflicted conflicted = assertInstanceOf(Conflicted.class, mine.commit(OpenRegistry.ORIGIN));
        Conflict.SameFeature conflict = assertInstanceOf(Conflict.SameFeature.class, conflicted.conflicts().get(0));
        assertEquals(1, conflicted.conflicts().size());
        assertEquals("name", conflict.feature());
        assertEquals(List.of(text("Phường Nhơn Bình")), conflict.base());
        assertEquals(List.of(text("B")), conflict.mine());
        assertEquals(List.of(text("A")), conflict.other());
        assertEquals("Người khác", conflict.theirs().origin().author());
        assertEquals(2, other.snapshot().commit(), "nothing was written");
    }

    @Test
    void theSameValueIsNoConflict() {
        theyChange("W01", "name", "A");
        mine.set(id("W01"), "name", text("A"));
        mine.set(id("W01"), "phone", text("1"));
        assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals(List.of("phone"),
                registry.service().changesOf(3).get(0).changes().stream().map(ElementHistory.FeatureChange::feature)
                        .toList());
    }

    @Test
    void whoeverDecidesForTheirsKeepsTheRestOfHisOwn() {
        theyChange("W01", "name", "A");
        mine.set(id("W01"), "name", text("B"));
        mine.set(id("W01"), "phone", text("1"));
        Conflicted conflicted = assertInstanceOf(Conflicted.class, mine.commit(OpenRegistry.ORIGIN));
        mine.moveToNewest(conflicted.conflicts());
        Committed committed = assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        Element unit = committed.snapshot().element("Unit", "W01").orElseThrow();
        assertEquals("A", unit.name());
        assertEquals(Optional.of("1"), unit.values().text("phone"));
    }

    @Test
    void whoeverDecidesForHisOwnOverwritesTheirs() {
        theyChange("W01", "name", "A");
        mine.set(id("W01"), "name", text("B"));
        mine.moveToNewest(List.of());
        assertEquals(2, mine.base().commit());
        Committed committed = assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals("B", committed.snapshot().element("Unit", "W01").orElseThrow().name());
    }

    @Test
    void severalValuesAreMergedOneByOne() {
        EditingSession theirs = other.edit();
        String document = theirs.add("Document", "D1");
        theirs.set(document, "name", text("D1"));
        theirs.set(document, "kind", new Value.Choice("other"));
        theirs.set(id("W01"), "documents", new Value.Reference(document));
        assertInstanceOf(Committed.class, theirs.commit(OpenRegistry.ORIGIN));
        String own = mine.add("Document", "D2");
        mine.set(own, "name", text("D2"));
        mine.set(own, "kind", new Value.Choice("other"));
        mine.set(id("W01"), "documents", new Value.Reference(own));
        Committed committed = assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals(List.of(new Value.Reference(document), new Value.Reference(own)),
                committed.snapshot().element("Unit", "W01").orElseThrow().all("documents"));
        assertEquals(committed.snapshot().element("Unit", "W01"), registry.another().snapshot().element("Unit", "W01"));
    }

    @Test
    void whatTheyRemovedIsAskedAbout() {
        EditingSession theirs = other.edit();
        theirs.remove(id("CAM-1"));
        theirs.commit(OpenRegistry.ORIGIN);
        mine.set(id("CAM-1"), "name", text("B"));
        Conflicted conflicted = assertInstanceOf(Conflicted.class, mine.commit(OpenRegistry.ORIGIN));
        assertInstanceOf(Conflict.RemovedByOther.class, conflicted.conflicts().get(0));
        mine.moveToNewest(List.of());
        Committed committed = assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals("B", committed.snapshot().element("Camera", "CAM-1").orElseThrow().name());
        assertEquals(Optional.empty(), registry.service().verifyHistory(Progress.unobserved()));
    }

    @Test
    void whatTheyChangedIsNotRemovedUnasked() {
        theyChange("CAM-1", "name", "A");
        mine.remove(id("CAM-1"));
        Conflicted conflicted = assertInstanceOf(Conflicted.class, mine.commit(OpenRegistry.ORIGIN));
        assertInstanceOf(Conflict.ChangedByOther.class, conflicted.conflicts().get(0));
        mine.moveToNewest(conflicted.conflicts());
        assertTrue(mine.changes().isEmpty());
    }

    @Test
    void whatBothRemovedIsGone() {
        EditingSession theirs = other.edit();
        theirs.remove(id("CAM-1"));
        theirs.commit(OpenRegistry.ORIGIN);
        mine.remove(id("CAM-1"));
        Committed committed = assertInstanceOf(Committed.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals(2, committed.snapshot().commit());
    }

    @Test
    void aReferenceToWhatTheyRemovedIsRefused() {
        EditingSession theirs = other.edit();
        theirs.remove(id("CAM-1"));
        theirs.commit(OpenRegistry.ORIGIN);
        mine.set(id("L-C04"), "nearDevice", new Value.Reference(id("CAM-1")));
        Refused refused = assertInstanceOf(Refused.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals("registry.commit.targetGone", refused.findings().get(0).code());
        assertEquals(2, other.snapshot().commit());
    }

    @Test
    void removingWhatTheyNowReferToIsRefused() {
        EditingSession theirs = other.edit();
        theirs.set(id("L-C04"), "nearDevice", new Value.Reference(id("CAM-1")));
        theirs.commit(OpenRegistry.ORIGIN);
        mine.remove(id("CAM-1"));
        Refused refused = assertInstanceOf(Refused.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals("registry.commit.stillReferred", refused.findings().get(0).code());
        assertEquals(List.of("2"), registry.strings("SELECT COUNT(*) FROM registry_commit"));
    }

    @Test
    void aCodeThatTheyTookIsRefused() {
        EditingSession theirs = other.edit();
        theirs.set(theirs.add("Unit", "W02"), "name", text("A"));
        theirs.set(theirs.element("Unit", "W02").orElseThrow().id(), "kind", new Value.Choice("ward"));
        assertInstanceOf(Committed.class, theirs.commit(OpenRegistry.ORIGIN));
        String unit = mine.add("Unit", "W02");
        mine.set(unit, "name", text("B"));
        mine.set(unit, "kind", new Value.Choice("ward"));
        Refused refused = assertInstanceOf(Refused.class, mine.commit(OpenRegistry.ORIGIN));
        assertEquals("registry.check.codeTaken", refused.findings().get(0).code());
    }

    @Test
    void anotherProgramsCommitIsTakenInAndTold() {
        theyChange("W01", "name", "A");
        assertEquals(1, registry.snapshot().commit());
        registry.service().catchUp();
        assertEquals("A", registry.snapshot().unit("W01").orElseThrow().name());
        assertEquals(Set.of(id("W01")),
                registry.events().get(registry.events().size() - 1).getProperty(Registry.CHANGED_IDS));
    }

    private void theyChange(String code, String feature, String value) {
        EditingSession theirs = other.edit();
        theirs.set(id(code), feature, text(value));
        assertInstanceOf(Committed.class, theirs.commit(new ChangeOrigin("Người khác", "máy 2", "")));
    }

    private String id(String code) {
        return other.snapshot().elements().stream().filter(element -> element.code().equals(code)).findFirst()
                .or(() -> registry.snapshot().elements().stream().filter(element -> element.code().equals(code))
                        .findFirst())
                .orElseThrow().id();
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
