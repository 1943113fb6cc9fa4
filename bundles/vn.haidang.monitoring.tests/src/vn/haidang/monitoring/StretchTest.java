package vn.haidang.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    @ParameterizedTest
    @CsvSource({"'', ''", "1-2, 1-2", "1-2 2-3, 1-3", "1-2 3-4, 1-2 3-4", "3-4 1-2, 1-2 3-4", "1-9 2-3 4-5, 1-9",
            "1-3 2-4 3-5 7-7, 1-5 7-7", "1-2 1-2, 1-2"})
    void mergesWhatOverlapsOrTouches(String stretches, String merged) {
        assertEquals(parse(merged), Stretch.merged(parse(stretches)));
    }

    @ParameterizedTest
    @CsvSource({"'', 1-2, 0", "1-9, 2-3 5-7, 3", "1-3 5-9, 2-6 8-99, 3", "1-2 3-4, 2-3, 0", "0-100, 0-100, 100"})
    void measuresWhatBothHave(String first, String second, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), Stretch.overlap(parse(first), parse(second)));
        assertEquals(Duration.ofSeconds(seconds), Stretch.overlap(parse(second), parse(first)));
    }

    @Test
    void neverRunsBackwards() {
        assertThrows(IllegalArgumentException.class, () -> parse("2-1"));
    }

    private static List<Stretch> parse(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(stretch -> stretch.split("-"))
                        .map(ends -> new Stretch(Instant.ofEpochSecond(Long.parseLong(ends[0])),
                                Instant.ofEpochSecond(Long.parseLong(ends[1]))))
                        .collect(Collectors.toList());
    }
}
