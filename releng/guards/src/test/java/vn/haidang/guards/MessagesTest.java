package vn.haidang.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)\\}");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** What is asked for together with the key it is added to. */
    private static final Pattern COMPANION = Pattern.compile("(Advice|Hint|\\.summary|\\.explanation|\\.remedy)$");

    /** A Vietnamese file and the English one beside it. */
    record Pair(Path vietnamese, Path english) {
        @Override
        public String toString() {
            return Project.ROOT.relativize(vietnamese).toString();
        }
    }

    static Stream<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Path folder : List.of(Project.ROOT.resolve("bundles"), Project.ROOT.resolve("releng"))) {
            addPairs(pairs, folder, "messages_vi.properties", "messages_en.properties");
            addPairs(pairs, folder, "bundle_vi.properties", "bundle.properties");
        }
        return pairs.stream();
    }

    /** Also of a language that stands alone: its other half is then missing, which a test says. */
    private static void addPairs(List<Pair> pairs, Path folder, String vietnamese, String english) {
        Stream.concat(Project.files(folder, vietnamese).stream(), Project.files(folder, english).stream())
                .filter(file -> file.endsWith(vietnamese) || file.endsWith(english)).filter(MessagesTest::isSource)
                .map(Path::getParent).distinct()
                .forEach(parent -> pairs.add(new Pair(parent.resolve(vietnamese), parent.resolve(english))));
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return !path.contains("/target/") && !path.contains("/bin/");
    }

    @Test
    void thereAreMessages() {
        assertFalse(pairs().toList().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothLanguagesHaveTheSameKeys(Pair pair) throws IOException {
        assertEquals(load(pair.english()).stringPropertyNames().stream().sorted().toList(),
                load(pair.vietnamese()).stringPropertyNames().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothLanguagesNameTheSameArgumentsAndLeaveNothingEmpty(Pair pair) throws IOException {
        Properties vietnamese = load(pair.vietnamese());
        Properties english = load(pair.english());
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(vietnamese.getProperty(key, "")), key);
            assertFalse(vietnamese.getProperty(key, "").isBlank() || english.getProperty(key).isBlank(), key);
        }
    }

    /** The bundles with views. */
    static Stream<Project.Bundle> views() {
        return Project.bundles().stream().filter(bundle -> bundle.name().endsWith(".ui"));
    }

    /** A view asks for a text by its key or by the beginning of a key, up to a dot, whose end is the name of a value. */
    @ParameterizedTest
    @MethodSource("views")
    void everyTextOfAViewIsAskedFor(Project.Bundle view) throws IOException {
        Path sources = view.folder().resolve("src");
        Set<String> asked = Project.files(sources, ".java").stream()
                .flatMap(file -> LITERAL.matcher(Project.read(file)).results()).map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>();
        for (Path file : Project.files(sources, "messages_en.properties")) {
            load(file).stringPropertyNames().stream().filter(key -> !isAskedFor(key, asked)).forEach(idle::add);
        }
        assertEquals(Set.of(), idle);
    }

    private static boolean isAskedFor(String key, Set<String> asked) {
        return asked.contains(key) || asked.contains(COMPANION.matcher(key).replaceFirst(""))
                || asked.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
