package vn.haidang.monitoring.snmp.internal.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.internal.DataFolder;

/** Definitions that people put into the data folder. */
class DefinitionLibraryTest {

    private static final String GOOD = "[match]\nobject-id = 1.3.6.1.4.1.99999\n[identity]\nvendor = Made up\n";

    @TempDir
    Path data;

    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T07:00:00Z"));
    private final DefinitionLibrary library = new DefinitionLibrary(time);
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(data.resolve("definitions"));
        library.bindDatabase(new DataFolder(data));
    }

    @Test
    void aFileOfPeopleIsUsedBeforeTheProgramsOwn() throws Exception {
        Files.writeString(folder.resolve("made-up.device"), GOOD);
        assertEquals("made-up", library.names().get(0));
        assertTrue(library.names().contains("mikrotik"));
    }

    @Test
    void aBrokenFileIsAFindingThatNamesTheLineAndTheOthersGoOn() throws Exception {
        Files.writeString(folder.resolve("a.device"), "[match]\n\nobject-id = one\n");
        Files.writeString(folder.resolve("b.device"), GOOD);
        Files.writeString(folder.resolve("notes.txt"), "no definition");
        List<Finding> findings = library.findings();
        assertEquals(1, findings.size());
        String summary = findings.get(0).summary(ValueFormat.of(Language.ENGLISH));
        assertTrue(summary.contains("a.device, line 3: \"one\""), summary);
        assertEquals("b", library.names().get(0));
        assertEquals(findings.size(), library.check(folder).size());
    }

    @Test
    void aFileThatIsAddedLaterIsReadAndWhatIsUnchangedIsNotReadAgain() throws Exception {
        Definitions before = library.current();
        time.advance(Duration.ofMinutes(1));
        assertSame(before, library.current());
        Files.writeString(folder.resolve("made-up.device"), GOOD);
        time.advance(Duration.ofMinutes(1));
        assertEquals("made-up", library.names().get(0));
        Files.delete(folder.resolve("made-up.device"));
        time.advance(Duration.ofMinutes(1));
        assertFalse(library.names().contains("made-up"));
    }

    @Test
    void aDataFolderThatIsClosedTakesItsDefinitionsWithIt() throws Exception {
        Files.writeString(folder.resolve("made-up.device"), GOOD);
        DataFolder other = new DataFolder(data);
        library.bindDatabase(other);
        assertTrue(library.names().contains("made-up"));
        library.unbindDatabase(other);
        assertFalse(library.names().contains("made-up"));
    }
}
