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
            for (Path file : Project.files(folder, "messages_vi.properties")) {
                addUnlessBuilt(pairs, file, "messages_en.properties");
            }
            for (Path file : Project.files(folder, "bundle_vi.properties")) {
                addUnlessBuilt(pairs, file, "bundle.properties");
            }
        }
        return pairs.stream();
    }

    private static void addUnlessBuilt(List<Pair> pairs, Path vietnamese, String english) {
        String path = vietnamese.toString().replace('\\', '/');
        if (!path.contains("/target/") && !path.contains("/bin/")) {
            pairs.add(new Pair(vietnamese, vietnamese.resolveSibling(english)));
        }
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
