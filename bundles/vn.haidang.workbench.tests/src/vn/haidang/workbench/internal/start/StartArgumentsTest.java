package vn.haidang.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

@DisplayName("What the workbench is started with")
class StartArgumentsTest {

    private static final Path HOME = Path.of("/home/watch");

    private static StartArguments parse(String... arguments) throws FindingException {
        return StartArguments.parse(arguments, Map.of(), HOME);
    }

    @Test
    void nothingMeansTheHomeFolderInVietnamese() throws FindingException {
        assertEquals(
                new StartArguments(HOME.resolve(".haidang"), Optional.empty(), Language.VIETNAMESE, Optional.empty()),
                parse());
    }

    @Test
    void theEnvironmentNamesTheDataFolder() throws FindingException {
        StartArguments arguments = StartArguments.parse(new String[0], Map.of("HAIDANG_HOME", "/srv/haidang"), HOME);
        assertEquals(Path.of("/srv/haidang"), arguments.data());
    }

    @Test
    void everyOptionInBothForms() throws FindingException {
        StartArguments expected = new StartArguments(Path.of("/srv/a"), Optional.empty(), Language.ENGLISH,
                Optional.of(Path.of("/city")));
        assertEquals(expected, parse("--data", "/srv/a", "--lang", "en", "--demo", "/city"));
        assertEquals(expected, parse("--data=/srv/x/../a", "--lang=en", "--demo=/city"));
    }

    @Test
    void aSharedDatabaseIsNamedByItsUrl() throws FindingException {
        assertEquals(Optional.of("jdbc:postgresql://db/city?user=an"),
                parse("--url", "jdbc:postgresql://db/city?user=an").server());
        assertEquals(parse("--url", "jdbc:postgresql://db/city?user=an"),
                parse("--url=jdbc:postgresql://db/city?user=an"));
        assertThrows(FindingException.class, () -> parse("--url=jdbc:postgresql://db/city", "--demo=/city"));
    }

    @Test
    void whatThePlatformUnderstandsIsLeftToIt() throws FindingException {
        assertEquals(Path.of("/srv/a"), parse("-product", "x", "-clearPersistedState", "--data", "/srv/a").data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anEmptyEnvironmentNamesNothing(String value) throws FindingException {
        assertEquals(HOME.resolve(".haidang"),
                StartArguments.parse(new String[0], Map.of("HAIDANG_HOME", value), HOME).data());
    }

    @Test
    void aFolderNamedFromHereIsTheSameEverywhere() throws FindingException {
        Path here = Path.of("").toAbsolutePath();
        assertEquals(here.resolve("data"),
                StartArguments.parse(new String[0], Map.of("HAIDANG_HOME", "x/../data"), HOME).data());
        assertEquals(here.resolve("data"), parse("--data", "./data").data());
    }

    @Test
    void whatIsNoPathIsSaidByWhereItStands() {
        FindingException refused = assertThrows(FindingException.class,
                () -> StartArguments.parse(new String[0], Map.of("HAIDANG_HOME", "a\0b"), HOME));
        assertEquals("a?b ghi ở HAIDANG_HOME không phải là đường dẫn của một thư mục.",
                refused.finding().summary(ValueFormat.of(Language.VIETNAMESE)));
        assertThrows(FindingException.class, () -> parse("--demo=a\0b"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-data x, Không có tùy chọn -data.", "--frobnicate, Không có tùy chọn --frobnicate.",
            "--data=, Thiếu giá trị sau --data.", "--data a b, Bàn làm việc không hiểu b.",
            "demo, Bàn làm việc không hiểu demo.",
            "--data, Thiếu giá trị sau --data.", "--frobnicate x, Không có tùy chọn --frobnicate.",
            "--lang fr, Không có ngôn ngữ fr.", "--data --lang, Thiếu giá trị sau --data."})
    void wrongUseIsOneSentence(String arguments, String sentence) {
        FindingException refused = assertThrows(FindingException.class, () -> parse(arguments.split(" ")));
        ValueFormat format = ValueFormat.of(Language.VIETNAMESE);
        assertEquals(sentence, refused.finding().summary(format));
        assertTrue(refused.finding().remedy(format).isPresent());
    }

    @Test
    void theLanguageIsKnownEvenWhenTheRestIsWrong() {
        assertEquals(Language.ENGLISH, StartArguments.languageOf(new String[]{"--frobnicate", "--lang", "en"}));
        assertEquals(Language.ENGLISH, StartArguments.languageOf(new String[]{"--lang=en-GB"}));
        assertEquals(Language.VIETNAMESE, StartArguments.languageOf(new String[]{"--lang"}));
    }
}
