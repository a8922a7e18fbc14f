package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A question of the checklist as it read when the request was submitted, with the answer given by the decider. */
@Entity
@Table(name = "approval_item")
class ChecklistItem {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "step_id")
    private ApprovalStep step;

    @Column(name = "sort_no")
    private int sortNo;

    private String code;

    private boolean star;

    @Column(name = "text_de")
    private String textDe;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "hint_de")
    private String hintDe;

    @Column(name = "hint_en")
    private String hintEn;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String note;

    private boolean prefilled;

    protected ChecklistItem() {} // for JPA

    ChecklistItem(ApprovalStep step, int sortNo, Catalogue.Item item, Post post) {
        this.id = UUID.randomUUID().toString();
        this.step = step;
        this.sortNo = sortNo;
        this.code = item.code();
        this.star = item.star();
        this.textDe = item.text().german();
        this.textEn = item.text().english();
        this.hintDe = item.hint().german();
        this.hintEn = item.hint().english();
        this.answer = fromRequest(code, post);
        this.prefilled = answer != null;
    }

    void answer(Ruling.Reply reply) {
        prefilled = prefilled && reply.answer() == answer;
        answer = reply.answer();
        note = reply.note();
    }

    boolean is(String wanted) {
        return code.equals(wanted);
    }

    boolean isOpen() {
        return answer == null;
    }

    /** Answered in a way that leaves only conditions or rejection. */
    boolean rulesOutPlainApproval() {
        return star && answer == Answer.NO;
    }

    /** An important item that is said not to apply needs a word why, unless the request itself says so. */
    boolean lacksReason() {
        return star && answer == Answer.NOT_APPLICABLE && !prefilled && (note == null || note.isBlank());
    }

    /** What the request already says; the decider may change it. */
    private static Answer fromRequest(String code, Post post) {
        return switch (code) {
            case "P01" -> Answer.YES;
            case "P10", "P11" -> post.basis().isException() ? Answer.NOT_APPLICABLE : null;
            default -> null;
        };
    }
}
