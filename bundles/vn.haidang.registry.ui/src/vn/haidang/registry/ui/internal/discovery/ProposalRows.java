package vn.haidang.registry.ui.internal.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.discovery.Disagreement;
import vn.haidang.registry.discovery.Disagreement.Witness;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.discovery.ProposalBoard;
import vn.haidang.ui.language.Texts;

/** Turns proposals and disagreements into lines by device. For any thread. */
final class ProposalRows {

    private final Texts texts;
    private final RegistrySnapshot snapshot;
    private final ValueTexts values;

    ProposalRows(Texts texts, RegistrySnapshot snapshot) {
        this.texts = texts;
        this.snapshot = snapshot;
        this.values = new ValueTexts(texts.format(), snapshot);
    }

    List<ProposalGroup> open(ProposalBoard board) {
        return proposals(board.open(), proposal -> texts.format().dateTime(proposal.sighting().at()));
    }

    List<ProposalGroup> confirmations(ProposalBoard board) {
        return proposals(board.confirmations(), proposal -> texts.format().dateTime(proposal.sighting().at()));
    }

    List<ProposalGroup> refused(ProposalBoard board) {
        Map<Proposal, String> decided = new LinkedHashMap<>();
        board.refused().forEach(one -> decided.put(one.proposal(),
                texts.get("proposals.refusedBy", MessageArguments.none().with("person", one.decision().author())
                        .with("time", texts.format().dateTime(one.decision().at()))
                        .with("reason", one.decision().reason()))));
        return proposals(decided.keySet(), decided::get);
    }

    private List<ProposalGroup> proposals(Collection<? extends Proposal> proposals, Function<Proposal, String> last) {
        Map<Element, List<ProposalRow>> byDevice = new LinkedHashMap<>();
        List<ProposalGroup> unknown = new ArrayList<>();
        for (Proposal proposal : proposals) {
            switch (proposal) {
                case Proposal.NewDevice device -> unknown.add(newDevice(device, last.apply(device)));
                case Proposal.DifferentValue value -> byDevice.computeIfAbsent(value.device(), id -> new ArrayList<>())
                        .add(different(value, last.apply(value)));
                case Proposal.SameValue value -> byDevice.computeIfAbsent(value.device(), id -> new ArrayList<>())
                        .add(same(value, last.apply(value)));
            }
        }
        return Stream.concat(groups(byDevice).stream(), unknown.stream()).toList();
    }

    private static List<ProposalGroup> groups(Map<Element, List<ProposalRow>> byElement) {
        return byElement.entrySet().stream()
                .map(entry -> new ProposalGroup(entry.getKey().id(), Optional.of(entry.getKey().id()),
                        entry.getKey().code() + " " + entry.getKey().name(), Optional.empty(), entry.getValue()))
                .sorted((one, other) -> one.title().compareTo(other.title())).toList();
    }

    private ProposalRow different(Proposal.DifferentValue value, String last) {
        String field = values.name(value.device().type(), value.feature());
        if (value.part().isPresent()) {
            String before = values.difference(value.registered(), value.seen());
            return new ProposalRow(Optional.of(value), texts.get("proposals.interface", "name", value.part().get()),
                    value.registered().isEmpty() ? texts.get("proposals.notThere") : before,
                    values.difference(value.seen(), value.registered()), last);
        }
        return new ProposalRow(Optional.of(value), field,
                values.text(value.device().type(), value.feature(), value.registered()),
                values.text(value.device().type(), value.feature(), value.seen()), last);
    }

    private ProposalRow same(Proposal.SameValue value, String last) {
        String text = value.feature().equals("interfaces")
                ? texts.get("proposals.interfaces", "count", value.values().size())
                : values.text(value.device().type(), value.feature(), value.values());
        String before = value.confirmedAt()
                .map(at -> texts.get("proposals.confirmedAt", "time", texts.format().dateTime(at)))
                .orElseGet(() -> texts.get("proposals.neverConfirmed"));
        return new ProposalRow(Optional.of(value), values.name(value.device().type(), value.feature()), before, text,
                last);
    }

    private ProposalGroup newDevice(Proposal.NewDevice device, String last) {
        String title = texts.get("proposals.newDevice", "name", device.name());
        return new ProposalGroup("new " + device.name(), Optional.empty(), title,
                Optional.of(new ProposalRow(Optional.of(device), title, texts.get("proposals.notThere"), told(device),
                        last)),
                List.of());
    }

    private String told(Proposal.NewDevice device) {
        if (device.neighbour().isEmpty()) {
            return device.sighting().address();
        }
        Neighbour neighbour = device.neighbour().get();
        String where = texts.get("proposals.neighbourOf", MessageArguments.none()
                .with("device", device.sighting().asked().flatMap(snapshot::element).map(Element::code)
                        .orElse(device.sighting().address()))
                .with("port", neighbour.interfaceName().isEmpty() ? "?" : neighbour.interfaceName()));
        return Stream.of(Optional.of(where), neighbour.address(), neighbour.macAddress(), neighbour.description())
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    List<ProposalGroup> disagreements(List<Disagreement> disagreements) {
        Map<Element, List<ProposalRow>> byElement = new LinkedHashMap<>();
        disagreements.forEach(one -> byElement.computeIfAbsent(one.element(), id -> new ArrayList<>())
                .add(new ProposalRow(Optional.empty(), values.name(one.element().type(), one.feature()),
                        said(one, one.registered()), said(one, one.snmp()), said(one, one.stocktake()))));
        return groups(byElement);
    }

    private String said(Disagreement one, List<Value> told) {
        return told.isEmpty() ? "–" : values.text(one.element().type(), one.feature(), told);
    }

    private String said(Disagreement one, Optional<Witness> witness) {
        return witness.map(seen -> {
            String what = seen.values().isEmpty() ? texts.get("proposals.notFound") : said(one, seen.values());
            return what + " · " + texts.format().date(LocalDate.ofInstant(seen.at(), texts.format().zone()))
                    + ", " + seen.source();
        }).orElse("–");
    }
}
