package vn.haidang.registry.ui.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.text.Language;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.EmptyCells;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.SourceTable.SourceRow;

@DisplayName("What the columns of a file are taken for")
class ImportDraftTest {

    private final ImportDraft draft = new ImportDraft();

    @BeforeEach
    void read() {
        draft.read(Path.of("a.csv"), new SourceTable("a.csv", "", List.of(), List.of("Mã", "", "Ghi chú"),
                List.of(row(2, "A1", "x", "nhanh"), row(3, "A2", "x", "nhanh"), row(4, "A3", "x", "")), List.of()));
        draft.map(new ImportMapping("Server", "", Language.VIETNAMESE, EmptyCells.KEEP,
                List.of(new ColumnMapping("Mã", "code", Find.CODE)), Map.of("unit", "QN")),
                List.of(new ExchangeColumn("code", "Mã"), new ExchangeColumn("note", "Ghi chú")));
    }

    private static SourceRow row(int number, String... cells) {
        return new SourceRow(number, Arrays.stream(cells)
                .<Cell>map(text -> text.isEmpty() ? Cell.EMPTY : new Cell.Text(text)).toList());
    }

    @Test
    void eachColumnWithAHeadingIsALineWithDifferentExamples() {
        assertEquals(List.of("Mã: A1 · A2 · A3", "Ghi chú: nhanh"),
                draft.lines().stream().map(line -> line.heading() + ": " + line.examples()).toList());
        assertTrue(draft.lines().get(0).meaning().isPresent());
        assertTrue(draft.lines().get(1).meaning().isEmpty());
    }

    @Test
    void aColumnCanBeTakenForSomethingElseAndPassedOver() {
        draft.setMeaning("Ghi chú", Optional.of("note"), Find.NAME);
        assertEquals(new ColumnMapping("Ghi chú", "note", Find.NAME), draft.lines().get(1).meaning().orElseThrow());
        draft.setMeaning("Ghi chú", Optional.empty(), Find.CODE);
        assertTrue(draft.lines().get(1).meaning().isEmpty());
        assertEquals(Map.of("unit", "QN"), draft.mapping().constants());
    }

    @Test
    void twoColumnsForOneFieldAndAMissingCodeAreNoticed() {
        assertTrue(draft.hasCode());
        draft.setMeaning("Ghi chú", Optional.of("code"), Find.CODE);
        assertEquals(Optional.of("code"), draft.takenTwice());
        draft.setMeaning("Mã", Optional.empty(), Find.CODE);
        draft.setMeaning("Ghi chú", Optional.of("note"), Find.CODE);
        assertEquals(Optional.empty(), draft.takenTwice());
        assertFalse(draft.hasCode());
    }
}
