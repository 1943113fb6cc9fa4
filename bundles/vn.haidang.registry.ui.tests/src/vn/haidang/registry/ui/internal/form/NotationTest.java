package vn.haidang.registry.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.Value;

@DisplayName("How values are typed")
class NotationTest {

    private static Notation in(String language) {
        return new Notation(ValueFormat.of(Language.ofTag(language).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"vi; WHOLE; 1234; 1.234", "vi; WHOLE; 1.234; 1.234", "en; WHOLE; 1,234; 1,234",
            "vi; WHOLE; -5; -5", "vi; DECIMAL; 1.234,5; 1.234,5", "vi; DECIMAL; 0,995; 0,995",
            "en; DECIMAL; 0.995; 0.995", "vi; DECIMAL; 15 000 000; 15.000.000", "vi; DAY; 1/2/2026; 01/02/2026",
            "vi; DAY; 21-11-2026; 21/11/2026", "vi; MOMENT; 21/11/2026 14:05; 21/11/2026 14:05",
            "vi; MOMENT; 21/11/2026; 21/11/2026 00:00", "vi; TEXT; Tầng 2; Tầng 2"})
    void whatIsTypedIsReadAndWrittenAsPeopleDo(String language, Kind kind, String typed, String written) {
        Notation notation = in(language);
        assertEquals(Optional.of(written),
                notation.read(kind, typed).map(value -> notation.write(feature("price", kind), value)));
    }

    private static Feature feature(String name, Kind kind) {
        return new Feature(name, kind, false, false, Optional.empty(), List.of(), Map.of());
    }

    @Test
    void aNumberThatNamesSomethingIsNotGrouped() {
        assertEquals("16161", in("vi").write(feature("port", Kind.WHOLE), new Value.Whole(16161)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"WHOLE; 1,5", "WHOLE; 1.5", "WHOLE; mười", "WHOLE; 99999999999999999999",
            "DECIMAL; 1.5", "DECIMAL; 1,2,3", "DECIMAL; 12.34", "DAY; 31/02/2026", "DAY; 21/11/26", "DAY; hôm nay",
            "MOMENT; 21/11/2026 25:00", "MOMENT; 14:05"})
    void whatCouldMeanSomethingElseIsNotRead(Kind kind, String typed) {
        assertEquals(Optional.empty(), in("vi").read(kind, typed));
    }
}
