package org.leitplanke.bench.server;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.ImportKind;
import org.leitplanke.organisation.ImportOutcome;
import org.leitplanke.organisation.ImportPreview;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.OrganisationUndo;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.PortalDataSource;

/**
 * Imports people the way the page does, takes them back, and writes the same people by plain batched JDBC; these are
 * taken away again, so that every round begins alike. Answers milliseconds.
 */
@WebServlet("/bench/import")
public class ImportRun extends HttpServlet {

    private static final Actor ADMINISTRATOR = Actor.of(PersonId.fresh(), PortalRole.ADMIN);

    @Inject
    OrganisationImport imports;

    @Inject
    OrganisationUndo undo;

    @Inject
    CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = PlainImport.lines(Integer.parseInt(request.getParameter("people")));
        try {
            PlainImport.forget();
            response.getWriter().print(round(file));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private String round(String file) throws SQLException {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var begun = System.nanoTime();
        var preview = as(() -> imports.preview(bytes, ImportKind.PEOPLE));
        var previewed = System.nanoTime();
        var outcome = as(() -> imports.apply(preview.id(), true));
        var applied = System.nanoTime();
        if (outcome.state() != ImportOutcome.State.APPLIED
                || !preview.rejections().isEmpty()) {
            throw new IllegalStateException("not imported: " + outcome + " " + preview.rejections());
        }
        var dry = System.nanoTime();
        unchanged(as(() -> imports.preview(bytes, ImportKind.PEOPLE)));
        var dried = System.nanoTime();
        var shown = as(() -> undo.preview(preview.id()));
        var looked = System.nanoTime();
        var undone = as(() -> undo.undo(preview.id(), shown.hash()));
        var back = System.nanoTime();
        if (undone.state() != ImportOutcome.State.APPLIED
                || undone.ended() != outcome.created()
                || PlainImport.forget() != 0) {
            throw new IllegalStateException("not taken back: " + undone + " " + shown.rejections());
        }
        var plain = System.nanoTime();
        try (var connection = new PortalDataSource().getConnection()) {
            PlainImport.write(connection, file);
        }
        var written = System.nanoTime();
        PlainImport.forget();
        return String.join(
                " ",
                ms(previewed - begun),
                ms(applied - previewed),
                ms(dried - dry),
                ms(written - plain),
                ms(looked - dried),
                ms(back - looked));
    }

    private static void unchanged(ImportPreview preview) {
        if (!preview.changes().isEmpty()) {
            throw new IllegalStateException(
                    "the unchanged file changes " + preview.changes().size());
        }
    }

    private <T> T as(Supplier<T> action) {
        return current.acting(ADMINISTRATOR, action);
    }

    private static String ms(long nanos) {
        return String.valueOf(nanos / 1_000_000);
    }
}
