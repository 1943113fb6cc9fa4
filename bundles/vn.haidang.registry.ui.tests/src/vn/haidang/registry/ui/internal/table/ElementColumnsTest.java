package vn.haidang.registry.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.osgi.service.prefs.Preferences;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.work.OpenWork;
import vn.haidang.registry.words.ModelWords;

@DisplayName("The columns of the table")
class ElementColumnsTest {

    @TempDir
    Path temp;
    private OpenWork open;
    private final ColumnMemory memory = new ColumnMemory(TestPreferences.create());

    @BeforeEach
    void open() throws FindingException {
        open = OpenWork.withSample(temp);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ElementColumns columns(String type) {
        return new ElementColumns(open.shown().schema(), type, new ModelWords(OpenWork.VIETNAMESE.format()),
                Messages.in(OpenWork.VIETNAMESE));
    }

    private static List<String> paths(List<ElementColumn> columns) {
        return columns.stream().map(ElementColumn::path).toList();
    }

    @Test
    void everythingAtOnceHasWhatAllHave() {
        assertEquals(List.of("code", "name", "#type", "unit", "place", "state", "custodian"),
                paths(columns(RegistrySchema.ELEMENT).usual()));
    }

    @Test
    void aTypeHasWhatTellsMostOfIt() {
        assertEquals(List.of("code", "name", "unit", "purpose", "serialNumber", "sha256"),
                paths(columns("Certificate").usual()));
    }

    @Test
    void everyTypeHasUsualColumnsThatItCanShow() {
        open.shown().schema().elementTypes()
                .forEach(type -> assertTrue(columns(type.name()).usual().size() >= 3, type.name()));
    }

    @Test
    void fieldsOfKindsAndOfSinglePartsCanBeColumns() {
        assertTrue(paths(columns("Device").all()).containsAll(List.of("#type", "ports", "snmp.host", "interfaces")));
        assertTrue(columns("Switch").all().stream().filter(column -> column.path().equals("ports"))
                .allMatch(ElementColumn::isNumber));
    }

    @Test
    void aChoiceIsRememberedForItsTypeWithOrderAndWidths() {
        ElementColumns columns = columns("Computer");
        memory.remember("Computer", List.of(columns.of(List.of("name")).get(0).withWidth(300),
                columns.of(List.of("code")).get(0)));
        List<ElementColumn> again = memory.of("Computer", columns);
        assertEquals(List.of("name", "code"), paths(again));
        assertEquals(300, again.get(0).width());
        assertEquals(columns("Router").usual(), memory.of("Router", columns("Router")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "gone:100", "name", ":5", "name:99999"})
    void whatCannotBeReadIsForgotten(String stored) {
        Preferences node = TestPreferences.create();
        node.put("Computer", stored);
        ElementColumns columns = columns("Computer");
        assertEquals(columns.usual(), new ColumnMemory(node).of("Computer", columns));
    }
}
