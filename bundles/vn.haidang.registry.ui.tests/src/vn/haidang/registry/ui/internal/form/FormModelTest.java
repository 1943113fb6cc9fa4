package vn.haidang.registry.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.ui.internal.work.OpenWork;

@DisplayName("What the form shows of what is selected")
class FormModelTest {

    @TempDir
    Path temp;
    private OpenWork open;

    @BeforeEach
    void open() throws FindingException {
        open = OpenWork.withSample(temp);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Element computer(int number) {
        return open.element("Computer", "MT-" + number);
    }

    private Map<String, List<Finding>> findings(Element element) {
        return FormFindings.byField(open.work().check(), List.of(element));
    }

    private static List<String> names(List<Feature> features) {
        return features.stream().map(Feature::name).toList();
    }

    @Test
    void theFieldsStandInTheTabsOfTheModelWithRelationsLast() {
        Map<String, List<Feature>> tabs = FormModel.of(List.of(computer(1))).tabs();
        assertEquals(List.of("general", "hardware", "contract", "network", "software", "related"),
                List.copyOf(tabs.keySet()));
        assertTrue(names(tabs.get("general")).containsAll(List.of("code", "name", "unit", "user", "shared")));
        assertFalse(tabs.values().stream().flatMap(List::stream).anyMatch(one -> one.name().equals("provenance")));
    }

    @Test
    void severalShowWhatTheyHaveInCommon() {
        open.work().edit(session -> session.set(computer(1).id(), "note", new Value.Text("x")));
        FormModel model = FormModel.of(List.of(computer(1), computer(2)));
        assertTrue(model.isMixed("name"));
        assertEquals(List.of(), model.values("name"));
        assertEquals(List.of(new Value.Choice("in-use")), model.values("state"));
        assertTrue(model.isMixed("note"));
    }

    @Test
    void severalOfDifferentTypesHaveTheFieldsOfAllAndNoneThatTellsThemApart() {
        FormModel model = FormModel.of(List.of(computer(1), open.element("Unit", "W01")));
        assertEquals(List.of("name", "unit", "custodian", "place", "state", "validFrom", "validTo", "note",
                "externalIds"), names(model.tabs().get("general")));
        assertFalse(names(FormModel.of(List.of(computer(1), computer(2))).tabs().get("hardware"))
                .contains("serialNumber"));
    }

    @Test
    void aFindingStandsAtItsFieldInWordsPeopleKnow() {
        open.work().edit(session -> session.set(computer(1).id(), "name", List.of()));
        Finding finding = findings(computer(1)).get("name").get(0);
        assertEquals("MT-1 chưa có giá trị cho “Tên”.", finding.summary(OpenWork.VIETNAMESE.format()));
        assertEquals(Map.of(), findings(computer(2)));
    }

    @Test
    void whatAPartLacksStandsAtThePart() {
        open.work().edit(session -> session.set(computer(1).id(), "snmp",
                new Value.Part(Values.builder(open.shown().schema().type("SnmpEndpoint").orElseThrow())
                        .put("host", List.of(new Value.Text("127.0.0.1"))).build())));
        assertEquals(2, findings(computer(1)).get("snmp").size());
    }

    @Test
    void aTakenCodeStandsAtTheCode() {
        String id = computer(1).id();
        open.work().edit(session -> session.set(id, "code", new Value.Text("R-1")));
        assertEquals(1, findings(open.shown().element(id).orElseThrow()).get("code").size());
    }
}
