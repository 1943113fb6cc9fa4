package vn.haidang.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rows as CSV for the clipboard")
class CsvTextTest {

    @Test
    void oneLineARow() {
        assertEquals("Tệp;Kết quả\r\na.pdf;Hợp lệ\r\n",
                CsvText.of(List.of(List.of("Tệp", "Kết quả"), List.of("a.pdf", "Hợp lệ"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a;b|\"a;b\"", "say \"so\"|\"say \"\"so\"\"\"",
            "=1+1|'=1+1", "@SUM|'@SUM", "-a|'-a", "-1,5|-1,5", "a=b|a=b"})
    void whatWouldBeMisreadIsMarked(String cell, String written) {
        assertEquals(written + "\r\n", CsvText.of(List.of(List.of(cell))));
    }

    @Test
    void aLineBreakStaysInItsCell() {
        assertEquals("\"a\nb\"\r\n", CsvText.of(List.of(List.of("a\nb"))));
    }
}
