package vn.haidang.signature.ui.internal.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.VerdictLook;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/**
 * One document as a tree: what is said of the document, then each signature with its checks, gravest first. Checks are
 * made into rows when their signature is opened. For the UI thread.
 */
final class DocumentTree {

    private static final String NODE = Node.class.getName();

    private final Tree tree;
    private final StateIcons icons;
    private final Texts texts;
    private final Consumer<Node> selected;

    /**
     * A row.
     *
     * @param signature the signature it belongs to, from 0; empty for the document itself
     * @param findings what belongs to it
     * @param isCheck whether it is one check rather than what holds several
     */
    record Node(OptionalInt signature, String text, StateLook look, List<Finding> findings, boolean isCheck) {}

    DocumentTree(Composite parent, UiLanguage language, Consumer<Node> selected) {
        this.texts = Messages.in(language);
        this.selected = selected;
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("tree.name")));
        Skin.SURFACE.apply(tree);
        icons = new StateIcons(tree, () -> showIcons(tree.getItems()));
        tree.addListener(SWT.Expand, event -> fill((TreeItem) event.item));
        tree.addListener(SWT.Selection, event -> selected.accept((Node) event.item.getData(NODE)));
    }

    Control control() {
        return tree;
    }

    /** Shows a document and selects one of its signatures, if it has any. */
    void show(DocumentVerdict verdict, int signature) {
        tree.removeAll();
        List<Node> nodes = nodes(verdict);
        nodes.forEach(node -> item(new TreeItem(tree, SWT.NONE), node));
        select(signature);
    }

    private List<Node> nodes(DocumentVerdict verdict) {
        List<Node> nodes = new ArrayList<>();
        if (!verdict.findings().isEmpty() || verdict.signatures().isEmpty()) {
            nodes.add(new Node(OptionalInt.empty(), texts.get("tree.document"), gravest(verdict.findings()),
                    sorted(verdict.findings()), false));
        }
        for (int i = 0; i < verdict.signatures().size(); i++) {
            SignatureVerdict signature = verdict.signatures().get(i);
            nodes.add(new Node(OptionalInt.of(i), sentence(i + 1, signature), VerdictLook.of(signature.verdict()),
                    sorted(signature.findings()), false));
        }
        return nodes;
    }

    private static StateLook gravest(List<Finding> findings) {
        return StateLook.of(findings.stream().map(Finding::severity).max(Comparator.naturalOrder())
                .orElse(Severity.INFO));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    }

    private String sentence(int number, SignatureVerdict signature) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("details.signature", MessageArguments.none().with("number", number).with("signer",
                signature.signer().map(Signer::name).orElse(texts.get("details.unknownSigner")))));
        parts.add(VerdictLook.word(signature.verdict(), texts));
        signature.time().best().ifPresent(at -> parts.add(texts.format().dateTime(at)));
        if (!signature.coversWholeDocument()) {
            parts.add(texts.get("details.partOfDocument"));
        }
        return String.join(" · ", parts);
    }

    private void item(TreeItem item, Node node) {
        item.setText(node.text());
        item.setImage(icons.get(node.look()));
        item.setData(NODE, node);
        if (!node.isCheck() && !node.findings().isEmpty()) {
            new TreeItem(item, SWT.NONE);
        }
    }

    private void fill(TreeItem item) {
        Node node = (Node) item.getData(NODE);
        if (item.getItemCount() == 1 && item.getItem(0).getData(NODE) == null) {
            item.getItem(0).dispose();
            node.findings().forEach(finding -> item(new TreeItem(item, SWT.NONE), new Node(node.signature(),
                    finding.summary(texts.format()), StateLook.of(finding.severity()), List.of(finding), true)));
        }
    }

    /** Selects a signature, unless it or one of its checks is selected; the document itself where there is none. */
    void select(int signature) {
        if (tree.getSelectionCount() > 0
                && ((Node) tree.getSelection()[0].getData(NODE)).signature().orElse(-1) == signature) {
            return;
        }
        for (TreeItem item : tree.getItems()) {
            Node node = (Node) item.getData(NODE);
            if (node.signature().orElse(-1) == signature || tree.getItemCount() == 1) {
                tree.setSelection(item);
                selected.accept(node);
                return;
            }
        }
    }

    private void showIcons(TreeItem[] items) {
        for (TreeItem item : items) {
            if (item.getData(NODE) instanceof Node node) {
                item.setImage(icons.get(node.look()));
                showIcons(item.getItems());
            }
        }
    }
}
