package vn.haidang.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A filter finds Vietnamese text however it is typed")
class FoldedTextTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"nhon binh, Phường Nhơn Bình, true", "NHƠN, Phường Nhơn Bình, true",
            "binh nhon, Phường Nhơn Bình, true",
            "dong da, Phường Đống Đa, true", "Đống, Phường Đống Đa, true", "thị nại, Phường Nhơn Bình, false",
            "'', Phường Nhơn Bình, true", "'  ', Phường Nhơn Bình, true", "dt-w07, Phường Thị Nại (DT-W07), true"})
    void matchesWithoutToneMarksInAnyOrder(String filter, String text, boolean found) {
        assertEquals(found, FoldedText.matches(filter, text));
    }
}
