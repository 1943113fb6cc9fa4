package vn.haidang.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.report.internal.document.Piece;

/**
 * The words of reports, kept apart from the code as data: sentences with places {@code {name}} for words and figures.
 * They are in the language of the document, which is Vietnamese whatever language the program speaks.
 */
final class ReportText {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9.]*)\\}");

    private final String file;
    private final Properties sentences = new Properties();

    /** @param file the properties file beside this class, UTF-8 */
    ReportText(String file) {
        this.file = file;
        try (InputStream in = ReportText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + ReportText.class.getName());
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A sentence without places. */
    String words(String key) {
        return words(key, Map.of());
    }

    /** A sentence with its places filled. */
    String words(String key, Map<String, String> words) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : sentence(key, words, id -> {
            throw new IllegalStateException(key + " in " + file + " has a place for " + id);
        })) {
            text.append(piece.text());
        }
        return text.toString();
    }

    /**
     * A sentence in pieces.
     *
     * @param words what to put into places by name
     * @param figures gives the piece for a place that is not among the words: the id of a figure
     */
    List<Piece> sentence(String key, Map<String, String> words, Function<String, Piece> figures) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no " + key + " in " + file);
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            String name = place.group(1);
            place.appendReplacement(plain, Matcher.quoteReplacement(words.getOrDefault(name, "")));
            if (!words.containsKey(name)) {
                pieces.add(new Piece.Words(plain.toString()));
                pieces.add(figures.apply(name));
                plain.setLength(0);
            }
        }
        place.appendTail(plain);
        pieces.add(new Piece.Words(plain.toString()));
        return pieces;
    }
}
