package vn.haidang.registry.exchange.internal.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.text.JoinedText;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.LocalText;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.internal.BothWords;
import vn.haidang.registry.exchange.internal.Folding;
import vn.haidang.registry.exchange.internal.Messages;
import vn.haidang.registry.words.ModelWord;

/** Reads cells as values of features. */
public final class ValueReader {

    private static final Set<String> YES = Set.of("co", "yes", "y", "x", "true", "dung", "1");
    private static final Set<String> NO = Set.of("khong", "no", "n", "false", "sai", "0");

    private final RegistrySchema schema;
    private final Targets targets;
    private final NumberReader numbers;
    /** By the feature itself: there is one object each, and a file asks ten thousand times. */
    private final Map<Feature, Map<String, String>> choices = new IdentityHashMap<>();

    public ValueReader(RegistrySchema schema, Targets targets, Language language) {
        this.schema = schema;
        this.targets = targets;
        this.numbers = new NumberReader(language);
    }

    /** The values in a cell that is not empty. */
    public List<Value> read(Feature feature, Cell cell, Find find) throws CellProblem {
        if (cell instanceof Cell.Broken) {
            throw new CellProblem("exchange.cell.brokenFormula");
        } else if (!feature.many() || !(cell instanceof Cell.Text text)) {
            return List.of(one(feature, cell, find));
        } else {
            List<Value> values = new ArrayList<>();
            for (String piece : ListNotation.values(text.text())) {
                values.add(feature.kind() == Feature.Kind.PART
                        ? part(feature, piece, find)
                        : one(feature, new Cell.Text(ListNotation.unquote(piece)), find));
            }
            return values;
        }
    }

    private Value one(Feature feature, Cell cell, Find find) throws CellProblem {
        return switch (feature.kind()) {
            case TEXT -> text(cell);
            case WHOLE -> new Value.Whole(cell instanceof Cell.Number number
                    ? whole(number.number())
                    : numbers.whole(text(cell).text(), feature));
            case DECIMAL -> new Value.Decimal(cell instanceof Cell.Number number
                    ? number.number()
                    : numbers.decimal(text(cell).text(), feature));
            case FLAG -> flag(cell);
            case DAY -> day(cell);
            case MOMENT -> new Value.Moment(cell instanceof Cell.Date date
                    ? DateReader.at(date.at())
                    : DateReader.moment(text(cell).text()));
            case CHOICE -> choice(feature, text(cell).text());
            case REFERENCE -> new Value.Reference(
                    targets.find(feature.target().orElseThrow(), text(cell).text(), find));
            case PART -> part(feature, text(cell).text(), find);
        };
    }

    private static Value.Text text(Cell cell) throws CellProblem {
        if (cell instanceof Cell.Date) {
            throw new CellProblem("exchange.cell.dateForText");
        }
        return new Value.Text(cell.shown());
    }

    private static long whole(BigDecimal number) throws CellProblem {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new CellProblem("exchange.cell.badWhole");
        }
    }

    private static Value flag(Cell cell) throws CellProblem {
        if (cell instanceof Cell.Flag flag) {
            return new Value.Flag(flag.set());
        }
        String word = Folding.fold(text(cell).text());
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new CellProblem("exchange.cell.badFlag");
        }
        return new Value.Flag(YES.contains(word));
    }

    private static Value day(Cell cell) throws CellProblem {
        if (cell instanceof Cell.Date date) {
            return new Value.Day(date.at().toLocalDate());
        } else if (cell instanceof Cell.Number) {
            throw new CellProblem("exchange.cell.numberForDay");
        }
        return new Value.Day(DateReader.day(text(cell).text()));
    }

    private Value choice(Feature feature, String text) throws CellProblem {
        String chosen = choices.computeIfAbsent(feature, BothWords::choices).get(Folding.fold(text));
        return Optional.ofNullable(chosen).map(Value.Choice::new)
                .orElseThrow(() -> new CellProblem(Messages.error("exchange.cell.badChoice").with("allowed",
                        new JoinedText(feature.literals().stream()
                                .<LocalText>map(literal -> ModelWord.choice(feature, literal)).toList(), ", "))));
    }

    /** {@code name: ge-0/0/1, alias: uplink}; a field is named in either language or as in the model. */
    private Value part(Feature feature, String text, Find find) throws CellProblem {
        ElementType type = schema.type(feature.target().orElseThrow()).orElseThrow();
        Values.Builder values = Values.builder(type);
        for (String field : ListNotation.fields(text)) {
            int colon = field.indexOf(':');
            Feature inner = Optional.of(field.substring(0, Math.max(0, colon))).flatMap(name -> field(type, name))
                    .orElseThrow(() -> new CellProblem(Messages.error("exchange.cell.badPart").with("field", field)));
            String value = ListNotation.unquote(field.substring(colon + 1).strip());
            if (!value.isEmpty()) {
                values.put(inner.name(), List.of(one(inner, new Cell.Text(value), find)));
            }
        }
        return new Value.Part(values.build());
    }

    private static Optional<Feature> field(ElementType type, String name) {
        String folded = Folding.fold(name);
        return type.features().stream().filter(
                inner -> BothWords.feature(type, inner.name()).map(Folding::fold).anyMatch(folded::equals)).findFirst();
    }
}
