package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.internal.schema.EcoreSchema;
import vn.haidang.registry.words.ModelWords;

/** Everything in the model has words in both languages. */
class ModelWordsTest {

    private final RegistrySchema schema = EcoreSchema.REGISTRY.types();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTypeFieldAndChoiceHasAName(Language language) {
        ModelWords words = new ModelWords(ValueFormat.of(language));
        List<String> nameless = new ArrayList<>();
        for (ElementType type : schema.types()) {
            check(type.name(), words.type(type), nameless);
            for (Feature feature : type.features()) {
                check(type + "." + feature, words.feature(type, feature.name()), nameless);
                feature.literals().forEach(
                        literal -> check(feature + " " + literal, words.choice(feature, literal), nameless));
            }
        }
        assertTrue(schema.types().size() > 50);
        assertEquals(List.of(), nameless);
    }

    /** A name begins with a capital, as names in the model do not, or is a word of the model itself. */
    private static void check(String what, String name, List<String> nameless) {
        String own = what.replaceFirst(".*[. ]", "");
        boolean isProper = Character.isUpperCase(name.charAt(0)) || name.equals("IPsec");
        if (!isProper || name.equals(own) && !List.of("Camera", "Kiosk").contains(name) && own.indexOf(' ') >= 0) {
            nameless.add(what);
        }
    }

    @Test
    void valuesAreWrittenAsPeopleWriteThem() {
        ModelWords words = new ModelWords(ValueFormat.of(Language.VIETNAMESE));
        ElementType server = schema.type("Server").orElseThrow();
        RegistrySnapshot empty = RegistrySnapshot.of(0, schema, List.of());
        assertEquals("31/05/2027", words.value(server.feature("warrantyEnd").orElseThrow(),
                new Value.Day(LocalDate.of(2027, 5, 31)), empty));
        assertEquals("120.000.000,5", words.value(server.feature("price").orElseThrow(),
                new Value.Decimal(new BigDecimal("120000000.50")), empty));
        assertEquals("16.384", words.value(server.feature("storage").orElseThrow(), new Value.Whole(16384), empty));
        assertEquals("Ảo",
                words.value(server.feature("form").orElseThrow(), new Value.Choice("virtual"), empty));
    }

    @Test
    void portsAndVlansAreWrittenWithoutGrouping() {
        ModelWords words = new ModelWords(ValueFormat.of(Language.VIETNAMESE));
        RegistrySnapshot empty = RegistrySnapshot.of(0, schema, List.of());
        ElementType endpoint = schema.type("SnmpEndpoint").orElseThrow();
        Values values = Values.builder(endpoint).put("host", List.of(new Value.Text("127.0.0.1")))
                .put("port", List.of(new Value.Whole(16161))).build();

        assertEquals("Địa chỉ: 127.0.0.1, Cổng: 16161",
                words.value(schema.type("Router").orElseThrow().feature("snmp").orElseThrow(), new Value.Part(values),
                        empty));
        assertEquals("1050", words.value(schema.type("Vlan").orElseThrow().feature("number").orElseThrow(),
                new Value.Whole(1050), empty));
    }
}
