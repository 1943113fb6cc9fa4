package vn.haidang.monitoring.snmp.internal.definition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.DeviceIdentity;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionException.Flaw;
import vn.haidang.monitoring.snmp.internal.definition.DeviceDefinition.Property;

/**
 * Reads a definition: lines {@code key = value} in sections, comments after {@code #}. What each section may say is in
 * docs/devices.md. Anything that is not understood ends the reading: half a definition would tell half the truth.
 */
final class DefinitionParser {

    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_REPETITIONS = 100;

    private final List<MatchSection> matches = new ArrayList<>();
    private final Map<Property, List<Source>> sources = new EnumMap<>(Property.class);
    private final Map<OID, String> models = new HashMap<>();
    private final Map<String, String> makers = new HashMap<>();
    private final List<MeasureSection> measures = new ArrayList<>();
    private OptionalInt repetitions = OptionalInt.empty();
    private boolean brokenHighCapacity;
    private Optional<Section> section = Optional.empty();

    /** What is done with the lines of the section that is open. */
    @FunctionalInterface
    private interface Section {
        void put(String key, String value, TextReader reader) throws DefinitionException;
    }

    private DefinitionParser() {}

    static DeviceDefinition parse(String name, String text) throws DefinitionException {
        return new DefinitionParser().read(name, text.lines().toList());
    }

    private DeviceDefinition read(String name, List<String> lines) throws DefinitionException {
        if (lines.size() > MOST_LINES) {
            throw new DefinitionException(MOST_LINES, Flaw.LONG, Integer.toString(MOST_LINES));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                throw new DefinitionException(i + 1, Flaw.LONG, Integer.toString(LONGEST_LINE));
            }
            readLine(lines.get(i).strip(), i + 1);
        }
        List<MeasureRule> rules = new ArrayList<>();
        for (MeasureSection measure : measures) {
            rules.add(measure.rule());
        }
        return new DeviceDefinition(name, matches.stream().map(MatchSection::match).toList(), sources, models, makers,
                rules, new Quirks(repetitions, brokenHighCapacity));
    }

    private void readLine(String line, int number) throws DefinitionException {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            section = Optional.of(open(line.substring(1, line.length() - 1).strip(), number));
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 1 || section.isEmpty()) {
            throw new DefinitionException(number, Flaw.LINE, line);
        }
        String value = line.substring(equals + 1).strip();
        if (value.isEmpty()) {
            throw new DefinitionException(number, Flaw.LINE, line);
        }
        section.get().put(line.substring(0, equals).strip(), value, new TextReader(number));
    }

    private Section open(String header, int line) throws DefinitionException {
        String[] words = header.split("\\s+", 2);
        if (words.length == 2 && (words[0].equals("measure") || words[0].equals("otherwise"))) {
            MeasureSection measure = new MeasureSection(line, words[1], words[0].equals("otherwise"));
            measures.add(measure);
            return measure::put;
        }
        return switch (header) {
            case "match" -> {
                MatchSection match = new MatchSection();
                matches.add(match);
                yield match::put;
            }
            case "identity" -> this::putProperty;
            case "models" -> (key, value, reader) -> models.put(reader.oid(key), value);
            case "makers" -> (key, value, reader) -> makers.put(key, value);
            case "quirks" -> this::putQuirk;
            default -> throw new DefinitionException(line, Flaw.SECTION, header);
        };
    }

    private void putProperty(String key, String value, TextReader reader) throws DefinitionException {
        Property property;
        try {
            property = Property.valueOf(key.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw reader.flaw(Flaw.KEY, key);
        }
        boolean literal = property == Property.VENDOR || property == Property.KIND;
        Source source = literal ? reader.literal(value) : reader.source(value);
        boolean known = source.origin() instanceof Origin.Literal word
                && DeviceIdentity.Kind.of(word.text()).isPresent();
        if (property == Property.KIND && !known) {
            throw reader.flaw(Flaw.VALUE, value);
        }
        sources.computeIfAbsent(property, none -> new ArrayList<>()).add(source);
    }

    private void putQuirk(String key, String value, TextReader reader) throws DefinitionException {
        switch (key) {
            case "repetitions" -> {
                double number = reader.number(value);
                if (number < 1 || number > MOST_REPETITIONS) {
                    throw reader.flaw(Flaw.VALUE, value);
                }
                repetitions = OptionalInt.of((int) number);
            }
            case "high-capacity" -> {
                if (!value.equals("broken")) {
                    throw reader.flaw(Flaw.VALUE, value);
                }
                brokenHighCapacity = true;
            }
            default -> throw reader.flaw(Flaw.KEY, key);
        }
    }

    /** The section of one way to know the family. */
    private static final class MatchSection {

        private final List<OID> objectIds = new ArrayList<>();
        private final List<Pattern> descriptions = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();

        void put(String key, String value, TextReader reader) throws DefinitionException {
            switch (key) {
                case "object-id" -> objectIds.add(reader.oid(value));
                case "description" -> descriptions.add(reader.pattern(value));
                case "when" -> conditions.add(reader.condition(value));
                default -> throw reader.flaw(Flaw.KEY, key);
            }
        }

        Match match() {
            return new Match(objectIds, descriptions, conditions);
        }
    }
}
