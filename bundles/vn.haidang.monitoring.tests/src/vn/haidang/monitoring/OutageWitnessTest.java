package vn.haidang.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.text.Language;

class OutageWitnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"echo | ping | ping", "echo+trap | ping, trap | ping, trap",
            "snmp+trap+syslog | SNMP, trap, syslog | SNMP, trap, syslog",
            "ifLastChange | ifLastChange của cổng | the interface's ifLastChange",
            "sổ giấy 2022 | sổ giấy 2022 | sổ giấy 2022"})
    void isToldInWords(String codes, String vietnamese, String english) {
        assertEquals(vietnamese, OutageWitness.words(codes, Language.VIETNAMESE));
        assertEquals(english, OutageWitness.words(codes, Language.ENGLISH));
    }

    @Test
    void isNamedOnce() {
        assertEquals("echo+trap", OutageWitness.and("echo", "trap"));
        assertEquals("echo+trap", OutageWitness.and("echo+trap", "trap"));
        assertEquals("echo+trap+syslog", OutageWitness.and("echo+trap", OutageWitness.SYSLOG.code()));
    }
}
