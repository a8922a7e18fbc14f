package org.leitplanke.approval.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.approval.Answer;
import org.leitplanke.approval.Catalogue;
import org.leitplanke.approval.ConditionKind;
import org.leitplanke.approval.RequestDetail;
import org.leitplanke.approval.Ruling;
import org.leitplanke.platform.Language;

/** What somebody types while deciding; it survives when the text changed meanwhile. */
public class ReviewForm implements Serializable {

    private List<Item> items = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private String words;
    private String reason;

    ReviewForm(List<Catalogue.Demand> catalogue, Language language) {
        catalogue.forEach(demand -> demands.add(
                new Demand(demand.code(), demand.kind(), demand.text().in(language))));
    }

    /** Shows these items and keeps the answers that were typed for the same questions. */
    void ask(List<RequestDetail.ItemRow> rows, Language language) {
        var typed = new LinkedHashMap<String, Item>();
        items.forEach(item -> typed.put(item.row.code(), item));
        items = new ArrayList<>();
        rows.forEach(row -> items.add(new Item(row, language, typed.get(row.code()))));
    }

    Map<String, Ruling.Reply> answers() {
        var answers = new LinkedHashMap<String, Ruling.Reply>();
        items.forEach(item -> answers.put(item.row.code(), new Ruling.Reply(item.answer, item.note)));
        return answers;
    }

    List<Ruling.Demanded> chosen() {
        return demands.stream()
                .filter(Demand::isChosen)
                .map(demand -> new Ruling.Demanded(demand.code, demand.kind, demand.wording, demand.day))
                .toList();
    }

    public List<Item> getItems() {
        return items;
    }

    public List<Demand> getDemands() {
        return demands;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** A question of the checklist with the answer being given. */
    public static class Item implements Serializable {

        private final RequestDetail.ItemRow row;
        private final Language language;
        private Answer answer;
        private String note;

        Item(RequestDetail.ItemRow row, Language language, Item typed) {
            this.row = row;
            this.language = language;
            this.answer = typed == null ? row.answer() : typed.answer;
            this.note = typed == null ? row.note() : typed.note;
        }

        public String getText() {
            return row.text(language);
        }

        public String getHint() {
            return row.hint(language);
        }

        public boolean isStar() {
            return row.star();
        }

        public boolean isPrefilled() {
            return row.prefilled();
        }

        public Answer getAnswer() {
            return answer;
        }

        public void setAnswer(Answer answer) {
            this.answer = answer;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    /** A condition of the catalogue that may be chosen and reworded. */
    public static class Demand implements Serializable {

        private final String code;
        private final ConditionKind kind;
        private final String text;
        private boolean chosen;
        private String wording;
        private LocalDate day;

        Demand(String code, ConditionKind kind, String text) {
            this.code = code;
            this.kind = kind;
            this.text = text;
            this.wording = text;
        }

        public ConditionKind getKind() {
            return kind;
        }

        public boolean isAlong() {
            return kind == ConditionKind.ALONG;
        }

        public String getText() {
            return text;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public String getWording() {
            return wording;
        }

        public void setWording(String wording) {
            this.wording = wording;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }
    }
}
