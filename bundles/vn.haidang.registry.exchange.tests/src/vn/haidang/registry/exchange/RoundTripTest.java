package vn.haidang.registry.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.exchange.ImportPlan.Kind;

/** What is exported comes back as it was, for every type, with a value in every field. */
class RoundTripTest {

    private static final List<String> TEXTS = List.of("=1+1", "'@x", "a;b|c \"d\", e: f", "Đường\nNguyễn Huệ", "-5",
            "0012");

    @TempDir
    static Path temp;

    private static OpenExchange open;

    @BeforeAll
    static void fill() throws Exception {
        open = OpenExchange.in(temp);
        List<Element> added = new ArrayList<>();
        open.edit(session -> {
            RegistrySchema schema = session.base().schema();
            for (ElementType type : schema.elementTypes()) {
                // The code of the first is the same in every type, so that references need the type too.
                for (String code : List.of(type.isKindOf("Asset") || type.isKindOf("Line") ? type + "-1" : "X-1",
                        type + "-2")) {
                    added.add(session.element(session.add(type.name(), code)).orElseThrow());
                }
            }
            for (int i = 0; i < added.size(); i++) {
                fill(session, added.get(i), i, added);
            }
        });
    }

    @AfterAll
    static void close() {
        open.close();
    }

    private static void fill(EditingSession session, Element element, int seed, List<Element> all) {
        for (Feature feature : element.type().features()) {
            boolean loops = feature.hint("parent").isPresent();
            if (!List.of("code", "provenance", "moves", "validTo").contains(feature.name()) && !loops) {
                session.set(element.id(), feature.name(), values(session, feature, seed, all));
            }
        }
    }

    private static List<Value> values(EditingSession session, Feature feature, int seed,
            List<Element> all) {
        Optional<Value> first = value(session, feature, seed, all);
        Optional<Value> second = feature.many() ? value(session, feature, seed + 1, all) : Optional.empty();
        return Stream.of(first, second).flatMap(Optional::stream).distinct().toList();
    }

    private static Optional<Value> value(EditingSession session, Feature feature, int seed,
            List<Element> all) {
        return switch (feature.kind()) {
            case TEXT -> Optional.of(new Value.Text(TEXTS.get(seed % TEXTS.size())));
            case WHOLE -> Optional.of(new Value.Whole(-1_234_567L + seed));
            case DECIMAL -> Optional.of(new Value.Decimal(seed % 2 == 0
                    ? new BigDecimal("-13.782")
                    : new BigDecimal("12345678901234567.125")));
            case FLAG -> Optional.of(new Value.Flag(seed % 2 == 0));
            case DAY -> Optional.of(new Value.Day(LocalDate.of(1900 + 50 * (seed % 4), 2, 28)));
            case MOMENT -> Optional.of(new Value.Moment(
                    seed % 2 == 0 ? OpenExchange.NOW : OpenExchange.NOW.minusNanos(123_456_000)));
            case CHOICE -> Optional.of(new Value.Choice(feature.literals().get(seed % feature.literals().size())));
            case REFERENCE -> {
                List<Element> targets = all.stream()
                        .filter(one -> one.type().isKindOf(feature.target().orElseThrow())).toList();
                yield Optional.of(new Value.Reference(targets.get(seed % targets.size()).id()));
            }
            case PART -> {
                ElementType type = session.base().schema().type(feature.target().orElseThrow()).orElseThrow();
                Values.Builder part = Values.builder(type);
                type.features().forEach(inner -> part.put(inner.name(),
                        value(session, inner, seed + inner.name().length(), all).stream().toList()));
                yield Optional.of(new Value.Part(part.build()));
            }
        };
    }

    static Stream<Arguments> files() throws Exception {
        return open.snapshot().schema().elementTypes().stream()
                .flatMap(type -> Stream.of("csv", "xlsx").flatMap(ending -> Stream.of(Language.values())
                        .map(language -> Arguments.of(type.name(), ending, language))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void changesNothing(String type, String ending, Language language) throws Exception {
        ValueFormat format = ValueFormat.of(language);
        List<String> columns = open.exchange().columns(type, format).stream().map(ExchangeColumn::path).toList();
        List<Element> elements = open.snapshot().elements(type);
        Path file = open.path(type + language + "." + ending);
        open.exchange().export(new ExportTable(open.snapshot(), type, columns, elements), file, format,
                Progress.unobserved());
        SourceTable table = open.read(file);
        ImportMapping mapping = open.exchange().guess(table, type, format);
        assertEquals(columns, mapping.columns().stream().map(ImportMapping.ColumnMapping::path).toList());
        ImportPlan plan = open.plan(table, mapping);
        assertEquals(List.of(), plan.rows().stream().flatMap(row -> row.findings().stream())
                .map(finding -> finding.summary(format)).toList());
        assertEquals(List.of(), plan.rows().stream().flatMap(row -> row.changes().stream()).toList());
        assertEquals(elements.size(), plan.count(Kind.UNCHANGED));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bringsBackWhatWasTakenAway(String type, String ending, Language language) throws Exception {
        ValueFormat format = ValueFormat.of(language);
        List<String> columns = open.exchange().columns(type, format).stream().map(ExchangeColumn::path).toList();
        Element before = open.snapshot().elements(type).get(0);
        Path file = open.path("một" + type + language + "." + ending);
        open.exchange().export(new ExportTable(open.snapshot(), type, columns, List.of(before)), file, format,
                Progress.unobserved());
        open.edit(session -> {
            session.set(before.id(), "name", new Value.Text("khác"));
            before.type().features().stream().filter(
                    feature -> !feature.required() && feature.hint("tab").isPresent())
                    .forEach(feature -> session.set(before.id(), feature.name(), List.of()));
        });
        SourceTable table = open.read(file);
        ImportPlan plan = open.plan(table, open.exchange().guess(table, type, format));
        assertInstanceOf(CommitResult.Committed.class, open.commit(plan), () -> plan.allFindings().toString());
        Element after = open.snapshot().element(before.id()).orElseThrow();
        List<String> different = new ArrayList<>();
        for (Feature feature : before.type().features()) {
            if (!feature.name().equals("provenance") && !before.all(feature.name()).equals(after.all(feature.name()))) {
                different.add(feature + ": " + before.all(feature.name()) + " " + after.all(feature.name()));
            }
        }
        assertEquals(List.of(), different);
    }
}
