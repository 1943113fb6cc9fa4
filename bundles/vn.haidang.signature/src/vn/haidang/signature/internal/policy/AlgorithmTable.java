package vn.haidang.signature.internal.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The algorithm policy as the file {@code algorithms.csv} beside this class states it. Immutable. */
public final class AlgorithmTable {

    /** The file's rules. */
    public static final AlgorithmTable RULES = read();

    private static final int FIELDS = 6;

    /**
     * One rule.
     *
     * @param name the algorithm's usual name
     * @param conforming whether Phụ lục I names it
     * @param weakSince from when on what is made with it may be forged
     */
    public record Rule(String name, boolean conforming, Optional<Instant> weakSince) {}

    private record KeyRule(int leastBits, Rule rule) {}

    private final Map<String, Rule> digests = new HashMap<>();
    private final Map<String, Rule> schemes = new HashMap<>();
    private final Map<String, List<KeyRule>> keys = new HashMap<>();

    private AlgorithmTable() {}

    /** The rule for a digest, by its OID. */
    public Optional<Rule> digest(String oid) {
        return Optional.ofNullable(digests.get(oid));
    }

    /** The rule for a signature scheme, by its OID; one that is not there is not in Phụ lục I. */
    public Optional<Rule> scheme(String oid) {
        return Optional.ofNullable(schemes.get(oid));
    }

    /** The rule for a kind of key of so many bits. */
    public Optional<Rule> key(String kind, int bits) {
        return keys.getOrDefault(kind, List.of()).stream().filter(rule -> bits >= rule.leastBits()).findFirst()
                .map(KeyRule::rule);
    }

    private static AlgorithmTable read() {
        AlgorithmTable table = new AlgorithmTable();
        try (InputStream in = AlgorithmTable.class.getResourceAsStream("algorithms.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.keys.values().forEach(rules -> rules.sort(Comparator.comparingInt(KeyRule::leastBits).reversed()));
        return table;
    }

    private void add(String line) {
        String[] fields = line.split(";", FIELDS);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("algorithms.csv: " + line);
        }
        Rule rule = new Rule(fields[2], fields[3].equals("CONFORMING"), since(fields[4]));
        switch (fields[0]) {
            case "digest" -> digests.put(fields[1], rule);
            case "scheme" -> schemes.put(fields[1], rule);
            case "key" -> {
                String[] words = fields[1].split(" ");
                keys.computeIfAbsent(words[0], kind -> new ArrayList<>())
                        .add(new KeyRule(Integer.parseInt(words[1]), rule));
            }
            default -> throw new IllegalStateException("algorithms.csv: " + line);
        }
    }

    private static Optional<Instant> since(String day) {
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
