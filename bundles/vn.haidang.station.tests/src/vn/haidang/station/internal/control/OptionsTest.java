package vn.haidang.station.internal.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.station.internal.control.Options.Action;

class OptionsTest {

    private static final Path DATA = Path.of("/srv/haidang").toAbsolutePath();

    @Test
    void optionsMayStandBeforeAndAfterTheActionInBothForms() throws FindingException {
        Options expected = new Options(Action.START, DATA, Language.ENGLISH, true, OptionalInt.of(8000),
                OptionalInt.of(8001), List.of());

        assertEquals(expected, Options.parse(words(
                "start --data /srv/haidang --http-port 8000 --ssh-port 8001 --lang en --json")));
        assertEquals(expected, Options.parse(words(
                "--lang=en --json start --data=/srv/haidang/x/.. --http-port=8000 --ssh-port=8001")));
    }

    @Test
    void everythingFromTheShellsCommandOnIsTheCommand() throws FindingException {
        assertEquals(List.of("haidang:lines", "--json", "--data", "x"),
                Options.parse(words("shell --data /srv/haidang haidang:lines --json --data x")).command());
        assertEquals(List.of("haidang:lines"),
                Options.parse(words("shell --data /srv/haidang -- haidang:lines")).command());
        assertEquals(List.of(), Options.parse(words("shell --data /srv/haidang")).command());
    }

    @ParameterizedTest
    @ValueSource(strings = {"restart", "start now", "--data /srv/haidang", "start --port 1", "start --data",
            "start --http-port", "start --http-port 0", "start --http-port 65536", "start --ssh-port x",
            "start --lang klingon", "start --json=1"})
    void whatIsNotUnderstoodIsRefused(String arguments) {
        assertThrows(FindingException.class, () -> Options.parse(words(arguments)));
    }

    @Test
    void theLanguageIsFoundEvenInWrongArguments() {
        assertEquals(Language.ENGLISH, Options.language(words("restart --lang en")));
        assertEquals(Language.ENGLISH, Options.language(words("--lang=en-GB --what")));
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
