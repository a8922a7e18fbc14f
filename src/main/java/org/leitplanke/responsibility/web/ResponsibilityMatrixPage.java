package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.web.CsvAnswer;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.PageNumber;
import org.leitplanke.platform.web.Texts;
import org.leitplanke.responsibility.DirectoryLine;
import org.leitplanke.responsibility.DirectoryQueries;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Letter;
import org.leitplanke.responsibility.Matrix;
import org.leitplanke.responsibility.MatrixQueries;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleRow;

/** The matrix of responsibilities, as a page or as the same table for a spreadsheet. */
@Named
@RequestScoped
public class ResponsibilityMatrixPage {

    private static final String CSV = "csv";

    @Inject
    MatrixQueries matrices;

    @Inject
    DirectoryQueries directory;

    @Inject
    EffectQueries effect;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    private final MatrixAsked asked = new MatrixAsked();
    private String as;
    private String cell;
    private int page = 1;
    private Matrix matrix = new Matrix(List.of(), List.of(), 0, 0, null);
    private List<DirectoryLine> behind = List.of();

    /** Reads the matrix; behind a chosen cell also who stands there. */
    public void load() {
        asked.getOn().compareWith(days.today());
        var wanted = CSV.equals(as);
        matrix = matrices.show(asked.filter(), when(), wanted ? -1 : page - 1);
        if (!wanted && page > getPages()) {
            page = getPages();
            matrix = matrices.show(asked.filter(), when(), page - 1);
        }
        if (wanted) {
            CsvAnswer.send("matrix-" + matrix.day() + ".csv", rows());
        } else if (cell != null && cell.contains("@")) {
            behind = directory.behind(place(), new RoleCode(cell.substring(0, cell.indexOf('@'))), when());
        }
    }

    private AsOf when() {
        if (!isPast()) {
            return null;
        }
        var day = asked.getOn().getOn();
        return asked.isKnownThen() ? AsOf.knownThen(day, days.endOf(day)) : AsOf.knownToday(day);
    }

    private Place place() {
        try {
            return Place.of(cell.substring(cell.indexOf('@') + 1));
        } catch (Missing e) {
            return Place.channel("");
        }
    }

    /** What is shown, in the same columns and order. */
    private Stream<List<String>> rows() {
        var language = actor.get().language();
        var head = new ArrayList<>(List.of(Texts.say(language, heading())));
        matrix.columns().forEach(column -> head.add(column.name()));
        return Stream.concat(Stream.of(head), matrix.lines().stream().map(line -> {
            var row = new ArrayList<>(List.of(called(line)));
            line.cells().forEach(one -> row.add(said(one)));
            return row;
        }));
    }

    private String said(Matrix.Cell one) {
        var language = actor.get().language();
        var letter = one.letter() == null ? "" : one.letter() + " ";
        var names = asked.isNamed() && !one.names().isEmpty() ? ": " + String.join(", ", one.names()) : "";
        return letter + Texts.say(language, one.words()) + names;
    }

    /** The name of a line; the company has none of its own. */
    public String called(Matrix.Line line) {
        return line.name().isEmpty() ? Texts.say(actor.get().language(), "responsibility.place.company") : line.name();
    }

    public String heading() {
        return asked.isByChannel() ? "responsibility.matrix.channel" : "responsibility.matrix.department";
    }

    public List<Letter> getLetters() {
        return List.of(Letter.values());
    }

    public List<RoleRow> getRoles() {
        return effect.roles(actor.get().language());
    }

    public List<DepartmentRow> getDepartments() {
        return matrices.departments();
    }

    public int getPages() {
        return Leaf.pages(matrix.total(), MatrixQueries.PAGE);
    }

    public boolean isPast() {
        return asked.getOn().isPast();
    }

    public LocalDate getDay() {
        return matrix.day();
    }

    public MatrixAsked getAsked() {
        return asked;
    }

    public Matrix getMatrix() {
        return matrix;
    }

    public List<DirectoryLine> getBehind() {
        return behind;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 1);
    }
}
