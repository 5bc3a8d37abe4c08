import { get, type Route } from '../../http/route.ts'
import { EDITABLE_NOUNS } from '../../records/editable/editable.ts'
import { standingOf } from '../../records/working/standing.view.ts'
import { deskContextOf, mayAs } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { writerOf } from './edit/edit.route.ts'
import { FORMS } from './fields/forms.ts'

/** One address for every record, whatever it is: it leads to its form, or to its history for those who only read. */
export function permanentRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk/:register/records/:id', 'reader', async (request) => {
      const { registerId } = request
      const context = await deskContextOf(deps, request)
      if (!registerId || !context.register) return { kind: 'missing' }
      const id = request.param('id')
      for (const noun of EDITABLE_NOUNS) {
        if (!(await standingOf(deps.database.reads, registerId, noun, id))) continue
        const list = `/desk/${context.register.slug}/${FORMS[noun].section}`
        const path = noun === 'register' ? list : `${list}/${id}`
        return deskRedirect(deps, mayAs(writerOf(noun), context) ? path : `${path}/history`)
      }
      return { kind: 'missing' }
    }),
  ]
}
