import { askDepartment } from './ask-department.ts'
import type { Example } from './example.ts'

export const askDepartmentExamples: readonly Example[] = [
  {
    name: 'a department with its telephone',
    render: (locale) => askDepartment({ department: { ko: '자치분권과' }, phone: '031-6193-3076' }, locale),
  },
  {
    name: 'nobody named',
    render: (locale) => askDepartment({ department: null, phone: null }, locale),
  },
]
