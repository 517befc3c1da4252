; The eight rules of the workload for CLIPS 6.30. Diagnoses and derived facts rest on what they follow from, so they go when it goes.

(deftemplate organisation (slot id) (slot kind) (slot size))
(deftemplate goal (slot id) (slot organisation) (slot indicator) (slot direction) (slot weight))
(deftemplate role (slot id) (slot organisation) (slot person))
(deftemplate responsibility (slot id) (slot role) (slot task) (slot kind))
(deftemplate decision (slot id) (slot task) (slot decided-by) (slot impacts))

(deftemplate goal-conflict (slot rising) (slot falling) (slot one) (slot other))
(deftemplate counted (slot decision) (slot decided-by))
(deftemplate tally (slot organisation) (slot decisions))
(deftemplate total (slot decisions))
(deftemplate diagnosis (slot rule) (slot first) (slot second (default 0)) (slot third (default 0)))

(defglobal ?*total* = 0)

(defrule weight
  (logical (goal (id ?g) (weight ?w&:(or (<= ?w 0) (> ?w 1)))))
  =>
  (assert (diagnosis (rule 1) (first ?g))))

(defrule goal-conflict
  (logical
    (goal (id ?a) (organisation ?o) (indicator ?i) (direction 1))
    (goal (id ?b) (organisation ?p&~?o) (indicator ?i) (direction -1)))
  =>
  (assert (goal-conflict (rising ?a) (falling ?b) (one ?o) (other ?p)))
  (assert (diagnosis (rule 2) (first ?a) (second ?b))))

(defrule decided-by-another
  (logical
    (responsibility (id ?r) (role ?role) (task ?t) (kind accountable))
    (role (id ?role) (organisation ?o))
    (decision (id ?d) (task ?t) (decided-by ~?o)))
  =>
  (assert (diagnosis (rule 3) (first ?r) (second ?d))))

(defrule nobody-accountable
  (logical
    (responsibility (id ?r) (task ?t) (kind responsible))
    (not (responsibility (task ?t) (kind accountable))))
  =>
  (assert (diagnosis (rule 4) (first ?r))))

(defrule several-accountable
  (logical
    (responsibility (id ?a) (task ?t) (kind accountable))
    (responsibility (id ?b&:(< ?a ?b)) (task ?t) (kind accountable)))
  =>
  (assert (diagnosis (rule 5) (first ?t))))

(defrule small-decider
  (logical
    (organisation (id ?o) (size ?s&:(< ?s 5)))
    (exists (decision (decided-by ?o) (impacts ~?o))))
  =>
  (assert (diagnosis (rule 7) (first ?o))))

(defrule decision-in-conflict
  (logical
    (goal-conflict (rising ?a) (falling ?b) (one ?o) (other ?p))
    (decision (id ?d) (decided-by ?o) (impacts ?p)))
  =>
  (assert (diagnosis (rule 8) (first ?d) (second ?a) (third ?b))))

(defrule decision-in-conflict-reversed
  (logical
    (goal-conflict (rising ?a) (falling ?b) (one ?o) (other ?p))
    (decision (id ?d) (decided-by ?p) (impacts ?o)))
  =>
  (assert (diagnosis (rule 8) (first ?d) (second ?a) (third ?b))))

; A share of a total: every decision is counted once; the total is published when all are counted, and only if it changed.

(defrule open-tally
  (declare (salience 30))
  (organisation (id ?o))
  (not (tally (organisation ?o)))
  =>
  (assert (tally (organisation ?o) (decisions 0))))

(defrule uncount
  (declare (salience 20))
  ?c <- (counted (decision ?d) (decided-by ?o))
  (not (decision (id ?d) (decided-by ?o)))
  ?t <- (tally (organisation ?o) (decisions ?n))
  =>
  (retract ?c)
  (modify ?t (decisions (- ?n 1)))
  (bind ?*total* (- ?*total* 1))
  (assert (recounted)))

(defrule count
  (declare (salience 20))
  (decision (id ?d) (decided-by ?o))
  (not (counted (decision ?d) (decided-by ?o)))
  ?t <- (tally (organisation ?o) (decisions ?n))
  =>
  (assert (counted (decision ?d) (decided-by ?o)))
  (modify ?t (decisions (+ ?n 1)))
  (bind ?*total* (+ ?*total* 1))
  (assert (recounted)))

(defrule publish-first-total
  (declare (salience -10))
  ?r <- (recounted)
  (not (total))
  =>
  (retract ?r)
  (assert (total (decisions ?*total*))))

(defrule publish-total
  (declare (salience -10))
  ?r <- (recounted)
  ?t <- (total (decisions ?n))
  =>
  (retract ?r)
  (if (<> ?n ?*total*) then (modify ?t (decisions ?*total*))))

(defrule most-decisions
  (logical
    (total (decisions ?all))
    (tally (organisation ?o) (decisions ?n&:(> (* 2 ?n) ?all))))
  =>
  (assert (diagnosis (rule 6) (first ?o))))

(deffunction print-counts ()
  (bind ?counts (create$ 0 0 0 0 0 0 0 0))
  (do-for-all-facts ((?d diagnosis)) TRUE
    (bind ?counts (replace$ ?counts ?d:rule ?d:rule (+ 1 (nth$ ?d:rule ?counts)))))
  (printout t "counts " (implode$ ?counts) crlf))

(defglobal ?*start* = 0)
